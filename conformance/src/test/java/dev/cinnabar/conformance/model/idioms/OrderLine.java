package dev.cinnabar.conformance.model.idioms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The child of an order, whose setter keeps both sides as many do. */
@Entity
@Table(name = "order_lines")
public class OrderLine {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 60)
  private String product;

  private int quantity;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id", nullable = false)
  private Order order;

  protected OrderLine() {}

  public OrderLine(String product, int quantity) {
    this.product = product;
    this.quantity = quantity;
  }

  public Long getId() {
    return id;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public int getQuantity() {
    return quantity;
  }

  public void setQuantity(int quantity) {
    this.quantity = quantity;
  }

  public Order getOrder() {
    return order;
  }

  public void setOrder(Order order) {
    this.order = order;
  }
}

package dev.cinnabar.conformance.model.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Something on a shelf, told apart by its code. */
@Entity
@Table(name = "wares")
public class Ware {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, unique = true, length = 20)
  private String code;

  @Column(length = 40)
  private String label;

  private int amount;

  @Column(precision = 9, scale = 2)
  private BigDecimal price;

  @OneToMany(mappedBy = "ware")
  private List<Delivery> deliveries = new ArrayList<>();

  protected Ware() {}

  public Ware(String code, int amount) {
    this.code = code;
    this.amount = amount;
  }

  public Long getId() {
    return id;
  }

  public String getCode() {
    return code;
  }

  void setCode(String code) {
    this.code = code;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public int getAmount() {
    return amount;
  }

  public void setAmount(int amount) {
    this.amount = amount;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }

  public List<Delivery> getDeliveries() {
    return deliveries;
  }

  public void setDeliveries(List<Delivery> deliveries) {
    this.deliveries = deliveries;
  }
}

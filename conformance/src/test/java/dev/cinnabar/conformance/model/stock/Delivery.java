package dev.cinnabar.conformance.model.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Wares on their way; each change of a row is counted. */
@Entity
@Table(name = "deliveries")
public class Delivery {

  @Id @GeneratedValue Long id;

  @ManyToOne private Ware ware;

  @Column(length = 40)
  private String note;

  private int quantity;

  @Version int version;

  protected Delivery() {}

  public Delivery(Ware ware, int quantity) {
    this.ware = ware;
    this.quantity = quantity;
  }

  public Long getId() {
    return id;
  }

  public Ware getWare() {
    return ware;
  }

  public void setWare(Ware ware) {
    this.ware = ware;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public int getQuantity() {
    return quantity;
  }

  public void setQuantity(int quantity) {
    this.quantity = quantity;
  }

  public int getVersion() {
    return version;
  }
}

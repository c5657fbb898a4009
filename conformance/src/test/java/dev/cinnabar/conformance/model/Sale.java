package dev.cinnabar.conformance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Numbers, text and dates to compute with. */
@Entity
@Table(name = "sales")
public class Sale {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 50)
  String product;

  @Column(length = 50)
  String note;

  int quantity;

  @Column(precision = 10, scale = 2, nullable = false)
  BigDecimal price;

  @Column(precision = 6, scale = 4)
  BigDecimal rate;

  double weight;

  LocalDate day;

  LocalDateTime at;

  protected Sale() {}

  public Sale(String product, String note, int quantity, String price, String rate) {
    this.product = product;
    this.note = note;
    this.quantity = quantity;
    this.price = new BigDecimal(price);
    this.rate = rate == null ? null : new BigDecimal(rate);
    this.weight = quantity / 2.0;
    this.day = LocalDate.of(2026, 1, 30).plusDays(quantity);
    this.at = day.atTime(quantity, 30, 59);
  }

  public int quantity() {
    return quantity;
  }

  public String product() {
    return product;
  }
}

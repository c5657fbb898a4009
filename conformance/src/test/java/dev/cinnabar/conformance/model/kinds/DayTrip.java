package dev.cinnabar.conformance.model.kinds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Has columns from two interfaces, a kind of its own, and says something else of one of them. */
@Entity
@Table(name = "day_trips")
public class DayTrip implements Priced, Linked {

  @Id @GeneratedValue private Long id;

  private String slug;

  private BigDecimal price;

  private String currency;

  @CurrencyCode
  @Column(name = "refund_currency", nullable = true)
  private String refund;

  protected DayTrip() {}

  public DayTrip(String slug, String price, String currency) {
    this.slug = slug;
    this.price = new BigDecimal(price);
    this.currency = currency;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  @Override
  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  @Override
  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }

  @Override
  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public String getRefund() {
    return refund;
  }

  public void setRefund(String refund) {
    this.refund = refund;
  }
}

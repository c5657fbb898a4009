package dev.cinnabar.conformance.model.idioms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Refers to a class whose objects cannot be made before their rows are read. */
@Entity
@Table(name = "prices")
public class Price {

  @Id @GeneratedValue private Long id;

  @Column(precision = 10, scale = 2, nullable = false)
  private BigDecimal amount;

  @ManyToOne(fetch = FetchType.EAGER)
  private Currency currency;

  protected Price() {}

  public Price(BigDecimal amount, Currency currency) {
    this.amount = amount;
    this.currency = currency;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public Currency getCurrency() {
    return currency;
  }

  public void setCurrency(Currency currency) {
    this.currency = currency;
  }
}

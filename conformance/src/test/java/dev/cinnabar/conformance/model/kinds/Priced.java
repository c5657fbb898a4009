package dev.cinnabar.conformance.model.kinds;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;

/** What costs something; says so of two columns. */
@MappedSuperclass
public interface Priced {

  @Column(nullable = false, precision = 8, scale = 2)
  BigDecimal getPrice();

  @CurrencyCode
  String getCurrency();

  default String getPriceTag() {
    return getPrice() + " " + getCurrency();
  }
}

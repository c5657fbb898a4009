package dev.cinnabar.conformance.model.embedded.value;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A record in a package of its own. */
@Embeddable
public record Money(
    @Column(precision = 12, scale = 2, nullable = false) BigDecimal amount,
    @Column(nullable = false) Currency currency) {

  /** An enum inside of an embeddable. */
  public enum Currency {
    CHF,
    EUR
  }

  public static Money chf(String amount) {
    return new Money(new BigDecimal(amount), Currency.CHF);
  }
}

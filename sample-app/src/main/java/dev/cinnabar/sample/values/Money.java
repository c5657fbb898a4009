package dev.cinnabar.sample.values;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

// tag::money
@Embeddable
public record Money(
    @Column(precision = 12, scale = 2) BigDecimal amount, @Column(length = 3) String currency) {}
// end::money

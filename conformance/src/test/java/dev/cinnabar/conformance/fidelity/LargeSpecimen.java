package dev.cinnabar.conformance.fidelity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimals of more digits than a 64-bit integer has. */
@Entity
@Table(name = "fidelity_large_specimens")
class LargeSpecimen {

  @Id @GeneratedValue Long id;

  @Column(precision = 38, scale = 10)
  BigDecimal amount;

  @Column(precision = 38, scale = 38)
  BigDecimal fraction;

  @Column(precision = 65)
  BigInteger huge;

  LargeSpecimen() {}
}

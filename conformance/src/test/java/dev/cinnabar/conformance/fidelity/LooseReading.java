package dev.cinnabar.conformance.fidelity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The columns of a {@link StrictReading} in types that hold more. */
@Entity
@Table(name = "fidelity_loose_readings")
class LooseReading {

  @Id Long id = 1L;

  Long flag = 1L;

  Long tiny = 1L;

  Long number = 1L;

  Double ratio = 1.0;

  @Column(name = "precise_number")
  Double precise = 1.0;

  @Column(length = 50)
  String letter = "a";

  @Column(length = 50)
  String word = "a";

  @Column(length = 50)
  String stone = "OPAL";

  @Column(name = "stone_number")
  Long stoneNumber = 0L;

  @Column(length = 50)
  String grade = "F";

  @Column(precision = 18, scale = 3)
  BigDecimal amount = BigDecimal.ONE;

  @Column(name = "box_tiny")
  Long boxTiny = 1L;

  LooseReading() {}
}

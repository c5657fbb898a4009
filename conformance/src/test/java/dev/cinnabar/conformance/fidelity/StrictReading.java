package dev.cinnabar.conformance.fidelity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Attributes that do not hold everything that their columns do. */
@Entity
@Table(name = "fidelity_strict_readings")
class StrictReading {

  /** An attribute within a value. */
  @Embeddable
  record Box(@Column(name = "box_tiny") Short tiny) {}

  @Id Long id;

  boolean flag;

  short tiny;

  int number;

  float ratio;

  @Column(name = "precise_number")
  double precise;

  char letter;

  @Column(length = 50, nullable = false)
  String word;

  @Column(nullable = false)
  Specimen.Stone stone;

  @Enumerated(EnumType.ORDINAL)
  Specimen.Stone stoneNumber;

  @Column(length = 1)
  Crate.Grade grade;

  @Column(precision = 12, scale = 2)
  BigDecimal amount;

  @Embedded Box box;

  StrictReading() {}
}

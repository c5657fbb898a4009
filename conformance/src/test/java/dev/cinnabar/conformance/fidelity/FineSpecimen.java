package dev.cinnabar.conformance.fidelity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Times to the nanosecond. */
@Entity
@Table(name = "fidelity_fine_specimens")
class FineSpecimen {

  @Id @GeneratedValue Long id;

  @Column(secondPrecision = 9)
  LocalTime clock;

  @Column(secondPrecision = 9)
  LocalDateTime moment;

  @Column(secondPrecision = 9)
  Instant instant;

  FineSpecimen() {}
}

package dev.cinnabar.conformance.fidelity;

import dev.cinnabar.annotation.Json;
import dev.cinnabar.annotation.NativeEnum;
import dev.cinnabar.jackson.JacksonBinding;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A column of every kind that all databases have; each object fills one of them. */
@Entity
@Table(name = "fidelity_specimens")
class Specimen {

  /** How a stone is cut; stored by a code. */
  enum Cut {
    ROUND("R"),
    OVAL("ō");

    @EnumeratedValue private final String code;

    Cut(String code) {
      this.code = code;
    }

    String getCode() {
      return code;
    }
  }

  /** Hundredths of a carat. */
  record Points(int value) {}

  /** How hard a stone is, with names that change case in Turkish. */
  enum Stone {
    OPAL,
    IOLITE,
    TANZANITE
  }

  @Id @GeneratedValue Long id;

  Boolean truth;

  Short tiny;

  Integer number;

  Long big;

  Float real;

  @Column(name = "precise_number")
  Double precise;

  @Column(precision = 12, scale = 2)
  BigDecimal amount;

  @Column(precision = 18)
  BigInteger huge;

  Character letter;

  @Column(length = 20)
  String text;

  @Lob String longText;

  @Column(length = 4)
  byte[] bytes;

  @Lob byte[] manyBytes;

  LocalDate day;

  LocalTime clock;

  @Column(secondPrecision = 0)
  LocalTime clockOfSeconds;

  LocalDateTime moment;

  @Column(secondPrecision = 3)
  LocalDateTime momentOfMillis;

  Instant instant;

  @Column(secondPrecision = 0)
  Instant instantOfSeconds;

  @Column(name = "offset_at")
  OffsetDateTime offset;

  ZonedDateTime zoned;

  Duration duration;

  UUID uuid;

  Stone stone;

  @Enumerated(EnumType.ORDINAL)
  Stone stoneNumber;

  @NativeEnum("fidelity_stone")
  Stone nativeStone;

  @Column(length = 1)
  Cut cut;

  Points points;

  @Json(with = JacksonBinding.class)
  Map<String, String> texts;

  @Json(with = JacksonBinding.class)
  List<BigDecimal> numbers;

  @Convert(converter = StarsConverter.class)
  @Column(length = 5)
  Stars stars;

  Specimen() {}
}

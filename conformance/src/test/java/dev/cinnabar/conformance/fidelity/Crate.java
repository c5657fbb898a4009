package dev.cinnabar.conformance.fidelity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Values that do not fit, at every place where an attribute can be. */
@Entity
@Table(name = "fidelity_crates")
@IdClass(Crate.Place.class)
class Crate {

  /** The key: a hall and a number with halves. */
  record Place(String hall, BigDecimal shelf) {}

  /** A record of one component. */
  record Code(String value) {}

  /** Several columns. */
  @Embeddable
  static class Label {
    @Column(length = 4)
    String word;

    @Column(precision = 5, scale = 2)
    BigDecimal price;

    @Column(name = "printed_on")
    LocalDate printed;

    Double weight;

    Label() {}
  }

  /** Stored by letters. */
  enum Grade {
    FINE("F"),
    COARSE("C");

    @EnumeratedValue final String letter;

    Grade(String letter) {
      this.letter = letter;
    }
  }

  @Id
  @Column(length = 5)
  String hall;

  @Id
  @Column(precision = 4, scale = 1)
  BigDecimal shelf;

  @Embedded Label label;

  @Embedded
  @AttributeOverride(name = "word", column = @Column(name = "second_word", length = 2))
  @AttributeOverride(
      name = "price",
      column = @Column(name = "second_price", precision = 3, scale = 2))
  @AttributeOverride(name = "printed", column = @Column(name = "second_printed"))
  @AttributeOverride(name = "weight", column = @Column(name = "second_weight"))
  Label second;

  @Column(length = 3)
  Code code;

  @Column(length = 1)
  Grade grade;

  @Convert(converter = StarsConverter.class)
  @Column(length = 5)
  Stars stars;

  protected Crate() {}

  Crate(String hall, String shelf) {
    this.hall = hall;
    this.shelf = new BigDecimal(shelf);
  }
}

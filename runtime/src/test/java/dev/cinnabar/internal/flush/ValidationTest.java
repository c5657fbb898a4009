package dev.cinnabar.internal.flush;

import static dev.cinnabar.mapping.ColumnMapping.column;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.error.ValidationException;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no column could hold, and what is said about it. */
final class ValidationTest {

  private static final EntityMapping<Thing> MAPPING =
      EntityMapping.of(Thing.class, TableName.of("things"))
          .column(column("id", "id", SqlType.BIGINT).required())
          .column(column("name", "name", SqlType.varchar(3)).required())
          .column(column("note", "note", SqlType.TEXT))
          .column(column("image", "image", SqlType.varbinary(2)).required())
          .column(column("price", "price", SqlType.decimal(4, 2)))
          .column(column("part", "part", SqlType.decimal(2, 2)))
          .column(column("total", "total", SqlType.decimal(2, 0)).required())
          .column(column("ratio", "ratio", SqlType.DOUBLE).required())
          .build();

  private final Validation validation = new Validation();

  @BeforeEach
  void begin() {
    validation.begin(MAPPING, column -> true);
  }

  @Test
  void allowsWhatFits() {
    validation.text(1, "abc");
    validation.text(2, "any length".repeat(100));
    validation.text(2, null);
    validation.bytes(3, new byte[2]);
    validation.decimal(4, new BigDecimal("-99.99"));
    validation.decimal(4, new BigDecimal("1.5000"));
    validation.decimal(4, new BigDecimal("2E+1"));
    validation.decimal(4, null);
    validation.decimal(5, new BigDecimal("0.99"));
    validation.decimal(5, new BigDecimal("0.00"));
    validation.decimal(5, BigDecimal.ZERO);
    validation.integer(6, BigInteger.valueOf(-99));
    validation.number(7, Double.MAX_VALUE);
    validation.number(7, (Float) 1f);
    assertDoesNotThrow(validation::finish);
  }

  @Test
  void refusesNullInARequiredColumn() {
    validation.text(1, null);
    validation.bytes(3, null);
    validation.integer(6, null);
    validation.number(7, (Double) null);
    assertFound(
        List.of("name", "image", "total", "ratio"),
        "is required and null. Set it, or make the column nullable.");
  }

  @Test
  void leavesAKeyAloneThatMayBeGivenLater() {
    validation.value(0, null);
    assertDoesNotThrow(validation::finish);
  }

  @Test
  void refusesTextThatIsTooLong() {
    validation.text(1, "abcd");
    assertFound(
        List.of("name"),
        "has 4 characters, and the column keeps 3. Shorten it, or declare a larger length.");
  }

  @Test
  void refusesBytesThatAreTooMany() {
    validation.bytes(3, new byte[3]);
    assertFound(
        List.of("image"),
        "has 3 bytes, and the column keeps 2. Shorten it, or declare a larger length.");
  }

  @Test
  void refusesDigitsAfterThePoint() {
    validation.decimal(4, new BigDecimal("1.005"));
    assertFound(
        List.of("price"),
        "has 3 digits after the point, and the column keeps 2. Round it, or declare a larger scale.");
  }

  @Test
  void refusesDigitsBeforeThePoint() {
    validation.decimal(4, new BigDecimal("100"));
    assertFound(
        List.of("price"),
        "has 3 digits before the point, and the column keeps 2. Declare a larger precision.");
  }

  @Test
  void refusesAnIntegerThatIsTooLarge() {
    validation.integer(6, BigInteger.valueOf(100));
    assertFound(
        List.of("total"),
        "has 3 digits before the point, and the column keeps 2. Declare a larger precision.");
  }

  @Test
  void refusesWhatIsNoNumber() {
    validation.number(7, Double.NaN);
    assertFound(List.of("ratio"), "is NaN, which not every database can keep.");
  }

  @Test
  void refusesInfinities() {
    validation.number(7, Float.NEGATIVE_INFINITY);
    assertFound(List.of("ratio"), "is -Infinity, which not every database can keep.");
  }

  @Test
  void looksOnlyAtWhatIsWritten() {
    validation.begin(MAPPING, column -> column == 1);
    validation.value(0, null);
    validation.text(1, "abcd");
    validation.bytes(3, null);
    ValidationException error = assertThrows(ValidationException.class, validation::finish);
    assertEquals(1, error.violations().size());
  }

  @Test
  void collectsOverSeveralObjects() {
    validation.text(1, null);
    validation.begin(MAPPING, column -> true);
    validation.text(1, "abcd");
    ValidationException error = assertThrows(ValidationException.class, validation::finish);
    assertEquals(2, error.violations().size());
  }

  private void assertFound(List<String> attributes, String message) {
    ValidationException error = assertThrows(ValidationException.class, validation::finish);
    assertEquals(
        attributes, error.violations().stream().map(violation -> violation.attribute()).toList());
    error.violations().forEach(violation -> assertEquals(message, violation.message()));
  }
}

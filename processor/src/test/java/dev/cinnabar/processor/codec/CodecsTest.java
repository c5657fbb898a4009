package dev.cinnabar.processor.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How each Java type is stored. */
final class CodecsTest {

  private static final Storage LARGE = Storage.length(Integer.MAX_VALUE);
  private static final Storage MILLIS = new Storage(0, 0, 0, 3, null, false);

  @ParameterizedTest
  @MethodSource("types")
  void storesTypeAs(TypeName type, Storage storage, String sql) {
    assertEquals(sql, codec(type, storage).sql());
  }

  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(type(String.class), Storage.UNWRITTEN, "VARCHAR(255)"),
        Arguments.of(type(String.class), Storage.length(40), "VARCHAR(40)"),
        Arguments.of(type(String.class), LARGE, "TEXT"),
        Arguments.of(TypeName.BOOLEAN, Storage.UNWRITTEN, "BOOLEAN"),
        Arguments.of(TypeName.SHORT.box(), Storage.UNWRITTEN, "SMALLINT"),
        Arguments.of(TypeName.INT, Storage.UNWRITTEN, "INTEGER"),
        Arguments.of(TypeName.LONG.box(), Storage.UNWRITTEN, "BIGINT"),
        Arguments.of(TypeName.CHAR, Storage.UNWRITTEN, "VARCHAR(1)"),
        Arguments.of(TypeName.FLOAT, Storage.UNWRITTEN, "REAL"),
        Arguments.of(TypeName.DOUBLE.box(), Storage.UNWRITTEN, "DOUBLE PRECISION"),
        Arguments.of(type(BigDecimal.class), Storage.decimal(9, 2), "DECIMAL(9, 2)"),
        Arguments.of(type(BigInteger.class), Storage.decimal(30, 2), "DECIMAL(30, 0)"),
        Arguments.of(type(LocalDate.class), Storage.UNWRITTEN, "DATE"),
        Arguments.of(type(LocalTime.class), MILLIS, "TIME(3)"),
        Arguments.of(type(LocalDateTime.class), Storage.UNWRITTEN, "TIMESTAMP(6)"),
        Arguments.of(type(Instant.class), Storage.UNWRITTEN, "TIMESTAMP(6) WITH TIME ZONE"),
        Arguments.of(type(OffsetDateTime.class), MILLIS, "TIMESTAMP(3) WITH TIME ZONE"),
        Arguments.of(type(ZonedDateTime.class), MILLIS, "TIMESTAMP(3) WITH TIME ZONE"),
        Arguments.of(type(Duration.class), Storage.UNWRITTEN, "BIGINT"),
        Arguments.of(type(UUID.class), Storage.UNWRITTEN, "UUID"),
        Arguments.of(ArrayTypeName.of(TypeName.BYTE), Storage.length(16), "VARBINARY(16)"),
        Arguments.of(ArrayTypeName.of(TypeName.BYTE), LARGE, "BLOB"),
        Arguments.of(ClassName.get("demo", "Size"), Storage.names("S", "LARGE"), "VARCHAR(5)"),
        Arguments.of(ClassName.get("demo", "Size"), Storage.ordinals("S", "L"), "SMALLINT"));
  }

  @Test
  void knowsNoOtherType() {
    for (TypeName type : List.of(type(Object.class), type(Date.class), TypeName.BYTE)) {
      assertTrue(Codecs.find(type, Storage.UNWRITTEN).isEmpty(), type.toString());
    }
  }

  @Test
  void refusesKeysWithoutAnIdentity() {
    for (TypeName type :
        List.of(
            TypeName.BOOLEAN, TypeName.FLOAT, TypeName.DOUBLE, ArrayTypeName.of(TypeName.BYTE))) {
      assertEquals(Codec.KeyKind.NONE, codec(type, Storage.UNWRITTEN).keyKind(), type.toString());
    }
  }

  @Test
  void allowsTheConstantsOfAnEnumOnly() {
    ClassName size = ClassName.get("demo", "Size");
    assertEquals(List.of("S", "L"), codec(size, Storage.names("S", "L")).allowedValues());
    assertEquals(List.of(), codec(size, Storage.ordinals("S", "L")).allowedValues());
  }

  private static Codec codec(TypeName type, Storage storage) {
    return Codecs.find(type, storage).orElseThrow();
  }

  private static TypeName type(Class<?> type) {
    return ClassName.get(type);
  }
}

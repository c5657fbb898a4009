package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Times with fractional digits of a second. */
record TemporalCodec(TypeName type, Kind kind, int digits) implements Codec {

  /**
   * What differs between the types.
   *
   * @param javaType the type
   * @param sqlFactory the method of {@code SqlType}
   * @param sql the column's type
   * @param valueFactory the method of {@code ValueType}
   */
  record Kind(Class<?> javaType, String sqlFactory, String sql, String valueFactory) {}

  private static final String WITH_ZONE = "TIMESTAMP(%d) WITH TIME ZONE";

  private static final List<Kind> KINDS =
      List.of(
          new Kind(LocalTime.class, "time", "TIME(%d)", "localTime"),
          new Kind(LocalDateTime.class, "timestamp", "TIMESTAMP(%d)", "localDateTime"),
          new Kind(Instant.class, "instant", WITH_ZONE, "instant"),
          new Kind(OffsetDateTime.class, "instant", WITH_ZONE, "offsetDateTime"),
          new Kind(ZonedDateTime.class, "instant", WITH_ZONE, "zonedDateTime"));

  static Optional<Codec> find(TypeName type, Storage storage) {
    int digits = storage.digitsOfSecond();
    return KINDS.stream()
        .filter(kind -> ClassName.get(kind.javaType()).equals(type))
        .<Codec>map(kind -> new TemporalCodec(type, kind, digits))
        .findFirst();
  }

  @Override
  public KeyKind keyKind() {
    return KeyKind.OBJECT;
  }

  @Override
  public CodeBlock sqlType() {
    return CodeBlock.of("$T.$L($L)", RuntimeNames.SQL_TYPE, kind.sqlFactory(), digits);
  }

  @Override
  public String sql() {
    return kind.sql().replace("%d", Integer.toString(digits));
  }

  @Override
  public CodeBlock valueType() {
    return CodeBlock.of("$T.$L($L)", RuntimeNames.VALUE_TYPE, kind.valueFactory(), digits);
  }

  @Override
  public ColumnField column() {
    return ColumnField.comparable(type, valueType());
  }

  @Override
  public CodeBlock read(CodeBlock at, String constant) {
    return CodeBlock.of("row.get$L($L)", kind.javaType().getSimpleName(), at);
  }

  @Override
  public CodeBlock bind(CodeBlock value, String constant) {
    return CodeBlock.of("binder.set$L($L, $L)", kind.javaType().getSimpleName(), value, digits);
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    return Checks.value(column, value, required);
  }
}

package dev.cinnabar.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.codec.Conversion;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds what an attribute's value becomes before it is stored. */
final class ConversionScanner {

  private static final Set<String> IMMUTABLE =
      Set.of(
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.net.URI",
          "java.net.URL",
          "java.util.Currency",
          "java.util.Locale",
          "java.util.UUID");

  private final Scope scope;
  private final ConverterScanner converters;

  ConversionScanner(Scope scope) {
    this.scope = scope;
    this.converters = new ConverterScanner(scope);
  }

  /**
   * Returns the conversion of an attribute, null where its value is stored itself: a converter
   * written at it, else one listed for its type, else what its type says.
   */
  @Nullable Conversion find(Member member) {
    Annotation json = member.ours("Json").orElse(null);
    if (json != null) {
      return new JsonScanner(scope).find(member, json);
    }
    if (member.ours("SqlArray").isPresent()) {
      return new SqlArrayScanner(scope).find(member);
    }
    Annotation convert = member.jpa("Convert").orElse(null);
    if (convert != null && convert.has("converter")) {
      return converters.written(member, convert);
    }
    boolean disabled = convert != null && convert.flag("disableConversion", false);
    if (!disabled && !member.is("Id") && !member.is("Version") && !member.is("Enumerated")) {
      Optional<Conversion> listed = converters.listed(member);
      if (listed.isPresent()) {
        return listed.get();
      }
    }
    TypeElement type = Scope.classOf(member.mirror());
    if (type == null) {
      return null;
    }
    return switch (type.getKind()) {
      case RECORD -> wrapper(type);
      case ENUM -> enumeration(member, type);
      default -> null;
    };
  }

  /** An enum of which more is said than how the constants are called. */
  private @Nullable Conversion enumeration(Member member, TypeElement type) {
    Conversion code = new EnumCodeScanner(scope).find(member, type);
    Annotation written = member.ours("NativeEnum").orElse(null);
    if (code != null || written == null) {
      return code;
    }
    String name = written.filled("value");
    String full = name == null ? scope.naming().name(type.getSimpleName().toString()) : name;
    int dot = full.indexOf('.');
    return new Conversion.NativeEnum(
        dot < 0 ? null : full.substring(0, dot),
        full.substring(dot + 1),
        TypeName.get(type.asType()));
  }

  /** A record of one component that can be stored. */
  private static @Nullable Conversion wrapper(TypeElement type) {
    boolean single = type.getRecordComponents().size() == 1 && type.getTypeParameters().isEmpty();
    if (!single
        || Annotation.find(type, Jpa.PACKAGE + "Embeddable").isPresent()
        || !ClassScanner.isReachable(type)) {
      return null;
    }
    RecordComponentElement component = type.getRecordComponents().get(0);
    TypeName stored = TypeName.get(component.asType());
    TypeName boxed = stored.isPrimitive() ? stored.box() : stored;
    return Codecs.find(boxed, Storage.UNWRITTEN).isEmpty()
        ? null
        : new Conversion.Wrapper(
            component.getSimpleName().toString(), boxed, isImmutable(component.asType()));
  }

  /** Tells whether values of a type are known never to change. */
  static boolean isImmutable(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return true;
    }
    TypeElement declared = Scope.classOf(type);
    if (declared == null) {
      return false;
    }
    if (declared.getKind() == ElementKind.ENUM) {
      return true;
    }
    if (declared.getKind() == ElementKind.RECORD) {
      return declared.getTypeParameters().isEmpty()
          && declared.getRecordComponents().stream()
              .allMatch(component -> isImmutable(component.asType()));
    }
    String name = declared.getQualifiedName().toString();
    return name.startsWith("java.time.")
        || name.startsWith("java.lang.")
        || IMMUTABLE.contains(name);
  }

  static void contradict(Scope scope, Member member, String annotation, String other) {
    Origin origin = member.origin().at(annotation);
    scope.report(
        ProblemCode.CONTRADICTING_ANNOTATIONS,
        origin,
        "@%s does not go with @%s".formatted(annotation, other),
        "Remove one of them");
  }
}

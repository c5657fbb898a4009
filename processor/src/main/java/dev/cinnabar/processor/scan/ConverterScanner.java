package dev.cinnabar.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.codec.Conversion;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads converters: classes that implement {@code jakarta.persistence.AttributeConverter}. */
final class ConverterScanner {

  private static final String INTERFACE = Jpa.PACKAGE + "AttributeConverter";

  private final Scope scope;

  ConverterScanner(Scope scope) {
    this.scope = scope;
  }

  /** Returns the converter written at an attribute; what is wrong with it is reported. */
  @Nullable Conversion written(Member member, Annotation convert) {
    Origin origin = member.origin().at("Convert", "converter");
    for (String other : List.of("Id", "Version", "Enumerated")) {
      if (member.is(other)) {
        ConversionScanner.contradict(scope, member, "Convert", other);
        return null;
      }
    }
    TypeMirror value = convert.type("converter");
    TypeElement type = value == null ? null : Scope.classOf(value);
    Parts parts = type == null ? null : parts(type);
    if (type == null || parts == null) {
      unusable(
          origin,
          type == null ? "the class" : Scope.nameOf(type),
          "is no AttributeConverter of two types",
          "Let it implement AttributeConverter");
      return null;
    }
    if (!isOf(parts.attribute(), member)) {
      scope.report(
          ProblemCode.CONVERTER_TYPE_MISMATCH,
          origin,
          "%s converts %s and the attribute is %s"
              .formatted(
                  Scope.nameOf(type),
                  Scope.shown(TypeName.get(parts.attribute())),
                  member.shownType()),
          "Declare the attribute as " + Scope.shown(TypeName.get(parts.attribute())));
      return null;
    }
    return isUsable(type, parts, origin) ? conversion(member, type, parts) : null;
  }

  /** Returns the converter that is listed for the attribute's type, closest to the entity. */
  Optional<Conversion> listed(Member member) {
    for (Element level : scope.levels()) {
      List<TypeElement> fitting = new ArrayList<>();
      for (TypeElement type : listedAt(level)) {
        Parts parts = parts(type);
        if (parts != null && isOf(parts.attribute(), member)) {
          fitting.add(type);
        }
      }
      if (fitting.size() > 1) {
        scope.report(
            ProblemCode.CONVERTER_AMBIGUOUS,
            member.origin(),
            "%s and %s are both listed for %s"
                .formatted(
                    Scope.nameOf(fitting.get(0)), Scope.nameOf(fitting.get(1)), member.shownType()),
            "Write @Convert(converter = …) at the attribute");
        return Optional.empty();
      }
      if (!fitting.isEmpty()) {
        TypeElement type = fitting.get(0);
        Parts parts = parts(type);
        return parts != null && isUsable(type, parts, member.origin())
            ? Optional.of(conversion(member, type, parts))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the converters that {@code @Converters} lists at a class, a package or a module. */
  static List<TypeElement> listedAt(Element level) {
    return Annotation.find(level, Jpa.CONVERTERS).stream()
        .flatMap(annotation -> annotation.types("value").stream())
        .map(Scope::classOf)
        .filter(type -> type != null)
        .toList();
  }

  private boolean isOf(TypeMirror attribute, Member member) {
    TypeMirror type = member.mirror();
    TypeMirror boxed =
        type.getKind().isPrimitive()
            ? scope.types().boxedClass((PrimitiveType) type).asType()
            : type;
    return TypeName.get(boxed).equals(TypeName.get(attribute));
  }

  private boolean isUsable(TypeElement type, Parts parts, Origin origin) {
    String name = Scope.nameOf(type);
    if (!isCreatable(scope, type)) {
      unusable(
          origin,
          name,
          "cannot be created by the mapper",
          "Give it a visible constructor without parameters, and no type parameters");
      return false;
    }
    if (Codecs.find(TypeName.get(parts.stored()), Storage.UNWRITTEN).isEmpty()) {
      unusable(
          origin,
          name,
          "converts to %s, which cannot be stored in a column"
              .formatted(Scope.shown(TypeName.get(parts.stored()))),
          "Let it convert to a type that can be stored");
      return false;
    }
    return true;
  }

  /** Tells whether the mapper can call a constructor without parameters of a class. */
  static boolean isCreatable(Scope scope, TypeElement type) {
    boolean constructor =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(one -> one.getParameters().isEmpty() && scope.isVisible(one));
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC);
    return constructor
        && !inner
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && type.getTypeParameters().isEmpty()
        && ClassScanner.isReachable(type)
        && scope.isVisible(type);
  }

  private void unusable(Origin origin, String name, String wrong, String remedy) {
    scope.report(ProblemCode.CONVERTER_UNUSABLE, origin, name + " " + wrong, remedy);
  }

  private static Conversion conversion(Member member, TypeElement type, Parts parts) {
    return new Conversion.Converter(
        member.origin().where(),
        ClassName.get(type),
        TypeName.get(parts.stored()),
        ConversionScanner.isImmutable(parts.attribute()));
  }

  /** Returns the two types of a converter as its class declares or inherits them. */
  private @Nullable Parts parts(TypeElement type) {
    return parts(type.asType());
  }

  private @Nullable Parts parts(TypeMirror type) {
    for (TypeMirror supertype : scope.types().directSupertypes(type)) {
      TypeElement element = Scope.classOf(supertype);
      if (element != null && element.getQualifiedName().contentEquals(INTERFACE)) {
        List<? extends TypeMirror> arguments = ((DeclaredType) supertype).getTypeArguments();
        return arguments.size() == 2
                && arguments.stream().allMatch(one -> one.getKind() != TypeKind.TYPEVAR)
            ? new Parts(arguments.get(0), arguments.get(1))
            : null;
      }
      Parts inherited = parts(supertype);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private record Parts(TypeMirror attribute, TypeMirror stored) {}
}

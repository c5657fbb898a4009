package dev.cinnabar.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.CompositeKeyModel;
import dev.cinnabar.processor.model.CompositeKeyModel.Part;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a key of several attributes: their class, and how each is reached in it. */
final class KeyClassScanner {

  private final Scope scope;
  private final Origin origin;

  /**
   * Reads the class of an entity's key.
   *
   * @param origin the place that names the class
   */
  KeyClassScanner(Scope scope, Origin origin) {
    this.scope = scope;
    this.origin = origin;
  }

  /**
   * Reads the class of a key whose parts are attributes of the entity.
   *
   * @param annotation the annotation that names it
   * @param ids the attributes of the entity that are marked as its key
   * @return the key, or empty where it cannot be mapped
   */
  Optional<CompositeKeyModel> scan(Annotation annotation, List<? extends MemberModel> ids) {
    TypeMirror value = annotation.type("value");
    TypeElement type = value == null ? null : Scope.classOf(value);
    if (type == null) {
      return Optional.empty(); // The compiler has an error for it.
    }
    KeyClass keyClass = new KeyClass(scope, type);
    Optional<String> obstacle = keyClass.obstacle();
    if (obstacle.isPresent()) {
      unusable(keyClass, obstacle.get());
      return Optional.empty();
    }
    checkAttributes(keyClass, ids);
    List<Part> parts = new ArrayList<>();
    for (MemberModel id : ids) {
      part(keyClass, id).ifPresent(parts::add);
    }
    if (parts.size() < ids.size()) {
      return Optional.empty();
    }
    checkEquality(keyClass);
    return made(keyClass, parts, null);
  }

  /**
   * Reads the class of the key object that the entity holds.
   *
   * @param holder the attribute that holds it
   * @param type its class
   * @return the key, or empty where it cannot be mapped
   */
  Optional<CompositeKeyModel> embedded(EmbeddedModel holder, @Nullable TypeElement type) {
    if (type == null || holder.embeddable().broken()) {
      return Optional.empty(); // There is an error for it.
    }
    KeyClass keyClass = new KeyClass(scope, type);
    Optional<String> obstacle = keyClass.obstacle();
    if (obstacle.isPresent()) {
      unusable(keyClass, obstacle.get());
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (MemberModel member : holder.embeddable().members()) {
      if (member instanceof EmbeddedModel) {
        scope.report(
            ProblemCode.ID_CLASS_UNUSABLE,
            origin,
            "%s.%s has attributes of its own, and the parts of a key are plain values"
                .formatted(keyClass.name(), member.name()),
            "Move them to " + keyClass.name());
        return Optional.empty();
      }
      Optional<Part> part = part(keyClass, member);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    checkEquality(keyClass);
    return made(keyClass, parts, holder);
  }

  private void checkAttributes(KeyClass keyClass, List<? extends MemberModel> ids) {
    List<String> names = ids.stream().map(MemberModel::name).toList();
    for (String attribute : keyClass.attributes().keySet()) {
      if (!names.contains(attribute)) {
        mismatch(
            "%s has the attribute '%s', and no @Id of %s is called so"
                .formatted(keyClass.name(), attribute, Scope.nameOf(scope.entity())),
            Suggestions.didYouMean(
                attribute, names, "Remove it, or mark '%s' with @Id".formatted(attribute)));
      }
    }
  }

  private Optional<Part> part(KeyClass keyClass, MemberModel id) {
    TypeMirror type = keyClass.attributes().get(id.name());
    if (type == null) {
      mismatch(
          "%s has no attribute '%s'".formatted(keyClass.name(), id.name()),
          Suggestions.didYouMean(
              id.name(),
              keyClass.attributes().keySet(),
              "Add '%s %s'".formatted(Scope.shown(expected(id)), id.name())));
      return Optional.empty();
    }
    TypeName declared = TypeName.get(type);
    TypeName expected = expected(id);
    if (!boxed(declared).equals(boxed(expected))) {
      mismatch(
          "%s.%s is %s, and %s is %s"
              .formatted(
                  keyClass.name(),
                  id.name(),
                  Scope.shown(declared),
                  id instanceof ToOneModel toOne
                      ? "the key of " + toOne.target().type().simpleName()
                      : Scope.nameOf(scope.entity()) + "." + id.name(),
                  Scope.shown(expected)),
          "Declare it as " + Scope.shown(expected));
      return Optional.empty();
    }
    AccessModel access = keyClass.access(id.name());
    if (access == null) {
      unusable(keyClass, "its attribute '%s' cannot be read".formatted(id.name()));
      return Optional.empty();
    }
    return Optional.of(new Part(id, declared, codec(id), access));
  }

  private Optional<CompositeKeyModel> made(
      KeyClass keyClass, List<Part> parts, @Nullable EmbeddedModel holder) {
    Optional<List<String>> arguments = keyClass.arguments();
    if (arguments.isEmpty() && !keyClass.isSettable()) {
      unusable(
          keyClass,
          "no constructor takes its attributes, and they cannot be set after one without");
      return Optional.empty();
    }
    return Optional.of(
        new CompositeKeyModel(
            ClassName.get(keyClass.type()), parts, arguments.orElse(List.of()), holder));
  }

  /** Programs put keys into maps, also where we do not. */
  private void checkEquality(KeyClass keyClass) {
    if (keyClass.type().getKind() == ElementKind.CLASS && !keyClass.hasEquality()) {
      scope.report(
          ProblemCode.ID_CLASS_WITHOUT_EQUALS,
          origin,
          "%s has no equals and hashCode, so that two keys of one row are not equal"
              .formatted(keyClass.name()),
          "Add them, or make it a record");
    }
  }

  private void unusable(KeyClass keyClass, String why) {
    scope.report(
        ProblemCode.ID_CLASS_UNUSABLE,
        origin,
        "%s cannot be the class of a key: %s".formatted(keyClass.name(), why),
        "Make it a record, or a class with a constructor without parameters and with setters");
  }

  private void mismatch(String wrong, String remedy) {
    scope.report(ProblemCode.ID_CLASS_MISMATCH, origin, wrong, remedy);
  }

  private static TypeName expected(MemberModel id) {
    TypeName key = id instanceof ToOneModel toOne ? toOne.target().keyType() : id.type();
    return key == null ? id.type() : key;
  }

  private static @Nullable Codec codec(MemberModel id) {
    if (id instanceof ToOneModel toOne) {
      return toOne.target().isKnown() ? toOne.target().keys().get(0) : null;
    }
    return ((AttributeModel) id).codec();
  }

  private static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }

  /** Returns the parts as the header of a record: {@code (Long orderId, int lineNo)}. */
  static String described(Scope scope, List<Member> ids) {
    List<String> parts = new ArrayList<>();
    for (Member id : ids) {
      TypeElement target = id.isReference() ? Scope.classOf(id.mirror()) : null;
      TypeName key = target == null ? null : new Target(scope, target).model().keyType();
      parts.add("%s %s".formatted(key == null ? id.shownType() : Scope.shown(key), id.name()));
    }
    return "(" + String.join(", ", parts) + ")";
  }
}

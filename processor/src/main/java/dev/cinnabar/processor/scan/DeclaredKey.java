package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.CompositeKeyModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * In which of the ways there are an entity declares its key: by one attribute, by several and a
 * class for all of them, or by one that holds an object of such a class.
 */
final class DeclaredKey {

  private final Scope scope;
  private final List<Member> ids;
  private final List<Member> embedded;
  private final Optional<Annotation> idClass;

  /**
   * Looks for the key.
   *
   * @param members the attributes
   * @param classes the entity and its mapped superclasses
   */
  DeclaredKey(Scope scope, List<Member> members, List<TypeElement> classes) {
    this.scope = scope;
    this.ids = members.stream().filter(member -> member.is("Id")).toList();
    this.embedded = members.stream().filter(member -> member.is("EmbeddedId")).toList();
    this.idClass = KeyColumns.idClass(classes);
  }

  /** Returns the attribute that is the whole key, null where it has parts. */
  @Nullable Member single() {
    return idClass.isPresent() || ids.isEmpty() || !embedded.isEmpty() ? null : ids.get(0);
  }

  /** Tells whether the attribute holds the whole key as an object with parts. */
  boolean isEmbedded(Member member) {
    return !embedded.isEmpty() && member.equals(embedded.get(0));
  }

  /** Reports a key that is not there, or declared in two ways. */
  void check(List<Member> members) {
    if (!embedded.isEmpty()) {
      checkEmbedded();
    } else if (ids.isEmpty() && scope.entity().getKind() == ElementKind.CLASS) {
      boolean named = members.stream().anyMatch(member -> member.name().equals("id"));
      scope.report(
          ProblemCode.NO_KEY,
          Scope.originOf(scope.entity()),
          "no attribute is marked as the key",
          named ? "Put @Id on 'id'" : "Put @Id on the attribute that identifies a row");
    } else if (idClass.isEmpty()) {
      checkSingle();
    }
  }

  private void checkSingle() {
    boolean relationship = ids.size() == 1 && ids.get(0).isReference();
    if (ids.size() > 1 || relationship) {
      String name = scope.entity().getSimpleName() + "Id";
      scope.report(
          relationship ? ProblemCode.KEY_TYPE_UNSUPPORTED : ProblemCode.SEVERAL_KEYS,
          ids.get(ids.size() - 1).origin().at("Id"),
          relationship
              ? "a relationship alone is no key that a row could be asked for by"
              : "%s is marked as the key too, and nothing says which class the whole key has"
                  .formatted(ids.get(0).name()),
          "Write @IdClass(%s.class) at the class and add 'record %s%s {}'"
              .formatted(name, name, KeyClassScanner.described(scope, ids)));
    }
  }

  private void checkEmbedded() {
    String whole = "%s is the whole key already".formatted(embedded.get(0).name());
    embedded.stream()
        .skip(1)
        .forEach(
            other ->
                scope.report(
                    ProblemCode.CONTRADICTING_ANNOTATIONS,
                    other.origin().at("EmbeddedId"),
                    whole,
                    "Move the attributes of one into the class of the other"));
    for (Member id : ids) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          id.origin().at("Id"),
          whole,
          id.is("EmbeddedId") ? "Remove @Id" : "Remove @Id, or move the attribute into its class");
    }
    if (idClass.isPresent()) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          Scope.originOf(scope.entity()).at("IdClass"),
          whole,
          "Remove @IdClass");
    }
  }

  /**
   * Reads a key with parts.
   *
   * @param parts the attributes that are marked as the key
   * @param holder the attribute that holds the key object, or null
   * @return the key, or empty where there is none or it cannot be mapped
   */
  Optional<CompositeKeyModel> composite(
      List<? extends MemberModel> parts, @Nullable EmbeddedModel holder) {
    if (holder != null) {
      Member member = embedded.get(0);
      return new KeyClassScanner(scope, member.origin().at("EmbeddedId"))
          .embedded(holder, Scope.classOf(member.mirror()));
    }
    return idClass.flatMap(
        annotation ->
            new KeyClassScanner(scope, Scope.originOf(scope.entity()).at("IdClass", "value"))
                .scan(annotation, parts));
  }
}

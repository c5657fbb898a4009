package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.codec.Conversion;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds annotations at one attribute that contradict each other or its type. */
final class Combinations {

  /** What takes an attribute out of the ways to map it that are known here. */
  private static final Set<String> OTHER_WAYS = Set.of("ElementCollection");

  private final Scope scope;
  private final ColumnScanner columns;

  Combinations(Scope scope, ColumnScanner columns) {
    this.scope = scope;
    this.columns = columns;
  }

  /** Tells whether the attribute is mapped in a way that is reported as not supported. */
  static boolean isUnsupported(Member member) {
    return member.annotations().stream()
        .anyMatch(
            annotation ->
                annotation.name().startsWith(Jpa.PACKAGE)
                    && OTHER_WAYS.contains(annotation.simpleName()));
  }

  void check(Member member) {
    if (isUnsupported(member)) {
      return;
    }
    if (!EmbeddedScanner.isEmbedded(member)) {
      overrides(member);
    }
    if (member.is("OrderBy") && !member.isCollection()) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          member.origin().at("OrderBy"),
          "@OrderBy belongs to a collection of entities",
          "Remove it");
    }
    if (member.is("JoinTable") && !member.isCollection()) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          member.origin().at("JoinTable"),
          "@JoinTable belongs to @ManyToMany or @OneToMany",
          "Use @JoinColumn");
    }
    if (member.isReference() || member.isOtherSide()) {
      String reference = member.referenceAnnotation();
      if (member.is("OneToOne")) {
        contradict(member, "OneToOne", "ManyToOne", "Remove one of them");
      }
      contradict(member, reference, "OneToMany", "Remove one of them");
      contradict(member, reference, "Column", "Use @JoinColumn");
      contradict(member, reference, "Basic", "Use 'optional' and 'fetch' of @" + reference);
      contradict(member, reference, "Enumerated", "Remove it");
      contradict(member, reference, "Version", "Put it on an attribute of its own");
      contradict(member, reference, "Convert", "Remove it");
      contradict(member, reference, "Lob", "Remove it");
      ours(member, "References", "the reference is a foreign key already", "Remove it");
      ours(member, "Json", "the column holds the key of the row referred to", "Remove it");
      ours(member, "SqlArray", "the column holds the key of the row referred to", "Remove it");
      filled(member);
      if (member.isOtherSide()) {
        otherSide(member);
      }
    } else if (member.isCollection()) {
      String collection = member.collectionAnnotation();
      if (member.is("ManyToMany")) {
        contradict(member, "ManyToMany", "OneToMany", "Remove one of them");
        contradict(member, "ManyToMany", "JoinColumn", "Use 'joinColumns' of @JoinTable");
        contradict(member, "ManyToMany", "JoinColumns", "Use 'joinColumns' of @JoinTable");
      } else if (member.is("JoinTable")) {
        contradict(member, "JoinTable", "JoinColumn", "Use 'joinColumns' of @JoinTable");
        contradict(member, "JoinTable", "JoinColumns", "Use 'joinColumns' of @JoinTable");
      }
      contradict(
          member,
          collection,
          "Column",
          member.is("ManyToMany") ? "Use @JoinTable" : "Use @JoinColumn");
      contradict(member, collection, "Basic", "Remove it");
      contradict(member, collection, "Enumerated", "Remove it");
      contradict(member, collection, "Version", "Put it on an attribute of its own");
      contradict(member, collection, "Convert", "Remove it");
      contradict(member, collection, "Lob", "Remove it");
      keyReference(member, "a collection cannot be the key");
      ours(member, "References", "the collection has no column", "Remove it");
      ours(member, "Json", "the collection has no column", "Remove one of the two");
      ours(member, "SqlArray", "the collection has no column", "Remove one of the two");
      filled(member);
      ours(
          member,
          "ForeignKeyRules",
          "the foreign key is with the elements of the collection",
          "Put it on their attribute with @ManyToOne or @References");
    } else if (EmbeddedScanner.isEmbedded(member)) {
      embedded(member);
    } else {
      if (member.is("JoinColumn") || member.is("JoinColumns")) {
        scope.report(
            ProblemCode.CONTRADICTING_ANNOTATIONS,
            member.origin().at(member.is("JoinColumn") ? "JoinColumn" : "JoinColumns"),
            "@JoinColumn belongs to @ManyToOne, @OneToOne or @OneToMany",
            "Use @Column, and @References where the column is a foreign key");
      }
      plain(member);
    }
  }

  private void embedded(Member member) {
    String kind = member.is("EmbeddedId") ? "EmbeddedId" : "Embedded";
    if (kind.equals("Embedded")) {
      contradict(member, kind, "Id", "Use @EmbeddedId");
    } else {
      contradict(member, kind, "Embedded", "Remove it");
      contradict(member, kind, "Version", "Put it on an attribute of its own");
    }
    contradict(member, kind, "GeneratedValue", "Remove it");
    contradict(member, kind, "Column", "Use @AttributeOverride");
    contradict(member, kind, "JoinColumn", "Use @AttributeOverride");
    contradict(member, kind, "Basic", "Remove it");
    contradict(member, kind, "Enumerated", "Put it on the attribute of the embeddable");
    ours(member, "References", "the attribute has several columns", "Remove it");
    ours(member, "Json", "the attribute has several columns", "Remove @Json or @Embedded");
    ours(member, "SqlArray", "the attribute has several columns", "Remove it");
  }

  private void overrides(Member member) {
    for (String annotation : List.of("AttributeOverride", "AttributeOverrides")) {
      if (member.is(annotation)) {
        scope.report(
            ProblemCode.CONTRADICTING_ANNOTATIONS,
            member.origin().at(annotation),
            "%s has no attributes to override".formatted(member.shownType()),
            "Use @Column, or put @Embeddable on the class of the attribute");
      }
    }
  }

  private void plain(Member member) {
    TypeElement type = Scope.classOf(member.mirror());
    TypeElement enumType = type != null && type.getKind() == ElementKind.ENUM ? type : null;
    if (member.is("Enumerated") && enumType == null) {
      scope.report(
          ProblemCode.ENUMERATED_ON_NON_ENUM,
          member.origin().at("Enumerated"),
          "%s is no enum".formatted(member.shownType()),
          "Remove @Enumerated");
    }
    if (member.is("Id")) {
      contradict(member, "Id", "Version", "Put it on an attribute of its own");
    } else {
      ours(member, "TimeOrdered", "the attribute is not the key", "Remove it");
    }
    if (member.is("GeneratedValue") && !member.is("Id")) {
      scope.report(
          ProblemCode.GENERATED_WITHOUT_ID,
          member.origin().at("GeneratedValue"),
          "only the key is generated",
          "Add @Id or remove @GeneratedValue");
    }
    Storage storage = columns.storage(member);
    nativeEnum(member, enumType, storage);
    boolean byName =
        storage.conversion() == null || storage.conversion() instanceof Conversion.NativeEnum;
    if (enumType != null && byName) {
      checkEnum(member, enumType);
      return;
    }
    if (member.is("Id") && Scope.isEmbeddable(type)) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          member.origin().at("Id"),
          "%s is embeddable and has several columns".formatted(member.shownType()),
          "Use @EmbeddedId");
      return;
    }
    boolean known = Codecs.find(member.type(), storage).isPresent();
    for (String whole : List.of("Json", "SqlArray")) {
      if (member.ours(whole).isPresent()) {
        for (String other : List.of("Convert", "Enumerated", "Lob", "Version")) {
          contradict(member, whole, other, "Remove one of them");
        }
        return;
      }
    }
    boolean converter = member.jpa("Convert").filter(one -> one.has("converter")).isPresent();
    if (!known && !converter) {
      unknownType(member, type);
    } else if (known && member.is("Lob") && !ColumnScanner.isTextOrBytes(member, storage)) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          member.origin().at("Lob"),
          "@Lob belongs to text and bytes",
          "Remove it");
    }
  }

  private void nativeEnum(Member member, @Nullable TypeElement type, Storage storage) {
    if (member.is("Id")) {
      ours(member, "NativeEnum", "columns that refer to the key are text", "Remove it");
    } else if (type == null) {
      ours(member, "NativeEnum", "%s is no enum".formatted(member.shownType()), "Remove it");
    } else if (!(storage.conversion() instanceof Conversion.NativeEnum)
        || storage.constants() == null) {
      ours(
          member,
          "NativeEnum",
          "the constants are stored as something else than their names",
          "Remove one of the two");
    } else if (member
        .jpa("Enumerated")
        .map(one -> one.constant("value"))
        .filter("ORDINAL"::equals)
        .isPresent()) {
      contradict(member, "NativeEnum", "Enumerated", "Remove one of them");
    }
  }

  private void checkEnum(Member member, TypeElement type) {
    boolean empty =
        type.getEnclosedElements().stream()
            .noneMatch(element -> element.getKind() == ElementKind.ENUM_CONSTANT);
    if (empty) {
      scope.report(
          ProblemCode.EMPTY_ENUM,
          member.origin(),
          "%s has no constants, so that nothing can be stored".formatted(Scope.nameOf(type)),
          "Give it constants");
    }
    if (!ClassScanner.isReachable(type)) {
      scope.report(
          ProblemCode.UNKNOWN_COLUMN_TYPE,
          member.origin(),
          "%s is private and cannot be seen by the mapper".formatted(Scope.nameOf(type)),
          "Remove 'private'");
    }
  }

  private void unknownType(Member member, @Nullable TypeElement type) {
    String remedy;
    if (Scope.isEntity(type)) {
      remedy = "Put @ManyToOne on it";
    } else if (isCollection(member)) {
      remedy = "Put @OneToMany or @Json on it, or @Transient if it is not stored";
    } else {
      remedy = "Use one of the types that can be stored, or put @Transient on it";
    }
    scope.report(
        ProblemCode.UNKNOWN_COLUMN_TYPE,
        member.origin(),
        "a value of type %s cannot be stored in a column".formatted(member.shownType()),
        remedy);
  }

  private boolean isCollection(Member member) {
    TypeElement collection = scope.elements().getTypeElement("java.util.Collection");
    return collection != null
        && scope
            .types()
            .isAssignable(
                scope.types().erasure(member.mirror()), scope.types().erasure(collection.asType()));
  }

  private void otherSide(Member member) {
    keyReference(member, "the side of a relationship without the foreign key cannot be the key");
    ours(
        member,
        "ForeignKeyRules",
        "the foreign key is with the other side",
        "Put it on the attribute that 'mappedBy' names");
  }

  private void keyReference(Member member, String wrong) {
    if (member.is("Id")) {
      scope.report(
          ProblemCode.KEY_TYPE_UNSUPPORTED,
          member.origin().at("Id"),
          wrong,
          "Put @Id on the attributes that identify a row");
    }
  }

  private void filled(Member member) {
    String wrong = "the session writes the relationship";
    ours(member, "DatabaseDefault", wrong, "Remove it");
    ours(member, "GeneratedColumn", wrong, "Remove it");
    ours(member, "FilledByDatabase", wrong, "Remove it");
  }

  private void contradict(Member member, String annotation, String other, String remedy) {
    if (member.is(other)) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          member.origin().at(other),
          "@%s does not go with @%s".formatted(other, annotation),
          remedy);
    }
  }

  private void ours(Member member, String annotation, String wrong, String remedy) {
    if (member.ours(annotation).isPresent()) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS, member.origin().at(annotation), wrong, remedy);
    }
  }
}

package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.Cascade;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.KeyReferenceModel;
import dev.cinnabar.processor.model.ReferentialModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.scan.KeyColumns.KeyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads references to other entities: {@code @ManyToOne}, {@code @OneToOne} and our
 * {@code @References}.
 */
final class ReferenceScanner {

  private final Scope scope;
  private final ColumnScanner columns;

  ReferenceScanner(Scope scope, ColumnScanner columns) {
    this.scope = scope;
    this.columns = columns;
  }

  /** Reads a reference; empty where its target is not known. */
  Optional<ToOneModel> toOne(Member member, AccessModel access) {
    TypeElement type = Scope.classOf(member.mirror());
    if (type == null || !Scope.isEntity(type)) {
      notEntity(member.origin(), member.shownType());
      return Optional.empty();
    }
    if (!EntityScanner.isNameable(type)) {
      return Optional.empty();
    }
    Target target = new Target(scope, type);
    return Optional.of(
        new ToOneModel(
            member.name(),
            access,
            target.model(),
            joinColumns(member, target),
            constraintName(member),
            isEager(member, target),
            member.jpa("OneToOne").filter(one -> one.flag("orphanRemoval", false)).isPresent(),
            cascades(member, member.referenceAnnotation()),
            member.origin()));
  }

  private List<ColumnModel> joinColumns(Member member, Target target) {
    List<KeyColumn> key = target.keyColumns();
    List<@Nullable Annotation> written = new JoinColumns(scope, member, target).paired();
    ReferentialModel rules = new ForeignKeyScanner(scope, member).read();
    List<ColumnModel> joined = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Annotation column = written.get(i);
      String referred = key.isEmpty() ? "id" : key.get(i).name();
      String name = column == null ? null : column.filled("name");
      joined.add(
          columns
              .joinColumn(
                  member,
                  name == null ? scope.naming().joinColumn(member.name(), referred) : name,
                  Optional.ofNullable(column))
              .withRules(rules));
    }
    List<ColumnModel> foreignKey = alike(member, joined);
    return member.is("OneToOne") ? once(foreignKey) : foreignKey;
  }

  /** No two rows lead to one object. */
  private List<ColumnModel> once(List<ColumnModel> foreignKey) {
    if (foreignKey.size() == 1) {
      return List.of(foreignKey.get(0).withUnique());
    }
    columns.unique(foreignKey);
    return foreignKey;
  }

  /** A foreign key of several columns is null, or written, as a whole. */
  private List<ColumnModel> alike(Member member, List<ColumnModel> joined) {
    boolean written = joined.get(0).insertable() || joined.get(0).updatable();
    if (joined.stream().anyMatch(one -> (one.insertable() || one.updatable()) != written)) {
      scope.report(
          ProblemCode.UNSUPPORTED_ATTRIBUTE,
          member.origin(),
          "some of the columns of the foreign key are written and others are not",
          "Write insertable = false, updatable = false at all of them or at none");
    }
    boolean required = joined.stream().anyMatch(one -> !one.nullable());
    return required ? joined.stream().map(ColumnModel::required).toList() : joined;
  }

  /** Reads a foreign key declared on a plain attribute. */
  @Nullable KeyReferenceModel reference(Member member, Annotation references) {
    TypeMirror value = references.type("value");
    TypeElement type = value == null ? null : Scope.classOf(value);
    if (type == null || !Scope.isEntity(type)) {
      if (value != null) {
        notEntity(
            member.origin().at("References", "value"),
            type == null ? value.toString() : Scope.nameOf(type));
      }
      return null;
    }
    Target target = new Target(scope, type);
    return new KeyReferenceModel(target.model(), references.filled("name"));
  }

  void notEntity(Origin origin, String type) {
    scope.report(
        ProblemCode.TARGET_NOT_ENTITY,
        origin,
        "%s is not an entity".formatted(type),
        "Put @Entity on it, or refer to a class that has it");
  }

  /** Returns the cascades written at a relationship, null where none are. */
  static @Nullable List<Cascade> cascades(Member member, String relationship) {
    Annotation annotation = member.jpa(relationship).orElseThrow();
    return annotation.has("cascade")
        ? annotation.constants("cascade").stream().map(Cascade::valueOf).toList()
        : null;
  }

  private boolean isEager(Member member, Target target) {
    String fetch =
        member.jpa(member.referenceAnnotation()).map(one -> one.constant("fetch")).orElse(null);
    if ("EAGER".equals(fetch)) {
      return true;
    }
    Optional<String> obstacle = target.stubObstacle();
    if (obstacle.isEmpty()) {
      target.visibleField().ifPresent(field -> warnOf(field, member, target));
      return false;
    }
    String wrong =
        "%s cannot be loaded lazily, because %s".formatted(target.name(), obstacle.get());
    if ("LAZY".equals(fetch)) {
      scope.report(
          ProblemCode.LAZY_WITHOUT_STUB,
          member.origin().at(member.referenceAnnotation(), "fetch"),
          wrong,
          "Write FetchType.EAGER, or change the class");
    } else if (!Annotation.of(target.element()).stream()
        .anyMatch(annotation -> annotation.name().equals(Jpa.NO_STUB))) {
      scope.report(
          ProblemCode.STUB_IMPOSSIBLE,
          member.origin(),
          wrong + "; it is loaded with every result",
          "Write fetch = FetchType.EAGER if that is meant, or change the class");
    }
    return true;
  }

  private void warnOf(Member field, Member member, Target target) {
    scope.report(
        ProblemCode.VISIBLE_FIELD_IN_STUB,
        member.origin(),
        "%s is loaded when a method is called, and its field '%s' can be read without one"
            .formatted(target.name(), field.name()),
        "Make the field private, or write fetch = FetchType.EAGER");
  }

  private static @Nullable String constraintName(Member member) {
    List<Annotation> keys = new ArrayList<>();
    member.jpa("JoinColumns").ifPresent(one -> keys.addAll(one.annotations("foreignKey")));
    JoinColumns.written(member).forEach(one -> keys.addAll(one.annotations("foreignKey")));
    return keys.isEmpty() ? null : keys.get(0).filled("name");
  }
}

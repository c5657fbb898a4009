package dev.cinnabar.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The columns of an entity's key, as far as others need to know them. */
final class KeyColumns {

  /**
   * A column.
   *
   * @param name its name
   * @param type the type of its values
   * @param codec how they are stored; empty where that is not known
   */
  record KeyColumn(String name, TypeName type, Optional<Codec> codec) {}

  private KeyColumns() {}

  /** Returns the columns of the key of {@code scope}'s entity. */
  static List<KeyColumn> of(Scope scope, List<Member> members) {
    MappedIds mapped = new MappedIds(scope, members);
    List<KeyColumn> columns = new ArrayList<>();
    for (Member member : members) {
      if (member.is("EmbeddedId")) {
        columns.addAll(embedded(scope, member, mapped));
      } else if (member.is("Id")) {
        columns.add(member.isReference() ? referring(scope, member) : plain(scope, member, mapped));
      }
    }
    return columns;
  }

  private static KeyColumn plain(Scope scope, Member member, MappedIds mapped) {
    ColumnScanner columns = new ColumnScanner(scope.of(scope.entity()), new ArrayList<>());
    return new KeyColumn(
        mapped
            .columnOf(member.name())
            .orElseGet(() -> ColumnScanner.nameOf(member, scope.naming())),
        member.type(),
        Codecs.find(member.type(), columns.storage(member)));
  }

  /** The parts of the key are attributes of an object that the entity holds. */
  private static List<KeyColumn> embedded(Scope scope, Member member, MappedIds mapped) {
    Scope silent = scope.of(scope.entity());
    Overrides overrides = new MemberScanner(silent).overrides();
    return new EmbeddedScanner(silent, new ArrayList<>(), overrides, List.of())
            .embedded(member, new AccessModel.Field(member.name()))
            .map(one -> mapped.named(member, one))
            .stream()
            .flatMap(embedded -> embedded.parts().stream())
            .map(EmbeddableModel.Part::attribute)
            .map(
                part ->
                    new KeyColumn(
                        part.column().name(), part.type(), Optional.ofNullable(part.codec())))
            .toList();
  }

  /** The key, or a part of it, is the key of another entity. */
  private static KeyColumn referring(Scope scope, Member member) {
    TypeElement type = Scope.classOf(member.mirror());
    String name =
        JoinColumns.written(member).stream()
            .findFirst()
            .map(column -> column.filled("name"))
            .orElse(null);
    if (type == null || type.equals(scope.entity()) || !Scope.isEntity(type)) {
      return new KeyColumn(
          name == null ? scope.naming().name(member.name()) : name,
          member.type(),
          Optional.empty());
    }
    List<KeyColumn> key = new Target(scope, type).keyColumns();
    KeyColumn first = key.isEmpty() ? null : key.get(0);
    String referred = first == null ? "id" : first.name();
    return new KeyColumn(
        name == null ? scope.naming().joinColumn(member.name(), referred) : name,
        first == null ? member.type() : first.type(),
        first == null || key.size() > 1 ? Optional.empty() : first.codec());
  }

  /** Returns the class of a key with parts, where the entity declares one. */
  static Optional<TypeMirror> keyClass(Scope scope, List<Member> members) {
    for (Member member : members) {
      if (member.is("EmbeddedId")) {
        return Optional.of(member.mirror());
      }
    }
    return idClass(new MemberScanner(scope).mappedClasses())
        .map(annotation -> annotation.type("value"));
  }

  /** Returns the annotation that names the class of the key. */
  static Optional<Annotation> idClass(List<TypeElement> mappedClasses) {
    return mappedClasses.stream()
        .flatMap(type -> Annotation.find(type, Jpa.ID_CLASS).stream())
        .findFirst();
  }
}

package dev.cinnabar.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The references that give an entity its key, or a part of it: those marked with {@code @MapsId}.
 * Reference and attribute of the key share one column, which has the name of the join column.
 */
final class MappedIds {

  private static final String MAPS_ID = "MapsId";

  /**
   * An attribute of the key.
   *
   * @param name its name, in the entity or in the key object
   * @param type its type
   * @param column what is written about its column
   * @param generated whether it is generated
   */
  record KeyAttribute(String name, TypeName type, Optional<Annotation> column, boolean generated) {

    /** Returns the name of the column that is written. */
    @Nullable String columnName() {
      return column.map(one -> one.filled("name")).orElse(null);
    }
  }

  private final Scope scope;
  private final Map<String, KeyAttribute> keys = new LinkedHashMap<>();
  private final Map<String, Member> references = new HashMap<>();
  private final List<Member> marked;

  /** Looks for them among the attributes of an entity. */
  MappedIds(Scope scope, List<Member> members) {
    this.scope = scope;
    this.marked = members.stream().filter(one -> one.is(MAPS_ID) && one.isReference()).toList();
    if (!marked.isEmpty()) {
      members.forEach(this::addKeys);
      for (Member reference : marked) {
        KeyAttribute key = keyOf(reference);
        if (key != null && fits(reference, key)) {
          references.putIfAbsent(key.name(), reference);
        }
      }
    }
  }

  /** Where it does not, an error says so, and each has a column of its own. */
  private boolean fits(Member reference, KeyAttribute key) {
    TargetModel target = targetOf(reference).map(Target::model).orElse(null);
    return !key.generated()
        && !reference.is("Id")
        && (target == null || (!target.isComposite() && holds(key, target)));
  }

  /** Returns the entity that a reference leads to, empty where it leads to none. */
  Optional<Target> targetOf(Member reference) {
    TypeElement type = Scope.classOf(reference.mirror());
    return type == null || !Scope.isEntity(type) || type.equals(scope.entity())
        ? Optional.empty()
        : Optional.of(new Target(scope, type));
  }

  /** Tells whether an attribute has the type of the key of an entity, as far as that is known. */
  static boolean holds(KeyAttribute key, TargetModel target) {
    TypeName type = target.keyType();
    return type == null || type.box().equals(key.type().box());
  }

  private void addKeys(Member member) {
    if (member.is("EmbeddedId")) {
      TypeElement type = Scope.classOf(member.mirror());
      if (type != null && Scope.isEmbeddable(type)) {
        Overrides overrides =
            new MemberScanner(scope.of(scope.entity()))
                .overrides()
                .within(member.name())
                .and(Overrides.of(member.annotations(), member.origin()));
        new MemberScanner(scope.of(type))
            .members().stream().map(overrides::apply).forEach(this::addKey);
      }
    } else if (member.is("Id") && !member.isReference()) {
      addKey(member);
    }
  }

  private void addKey(Member member) {
    keys.put(
        member.name(),
        new KeyAttribute(
            member.name(), member.type(), member.jpa("Column"), member.is("GeneratedValue")));
  }

  /** Returns the references in the order of declaration. */
  List<Member> marked() {
    return marked;
  }

  /** Returns the attributes of the key by their names. */
  Map<String, KeyAttribute> keys() {
    return keys;
  }

  /** Returns the attribute that a reference gives, null where there is none such. */
  @Nullable KeyAttribute keyOf(Member reference) {
    String name = reference.jpa(MAPS_ID).map(one -> one.filled("value")).orElse(null);
    if (name == null) {
      return keys.size() == 1 ? keys.values().iterator().next() : null;
    }
    return keys.get(name);
  }

  /** Returns the name of the column that an attribute of the key shares with a reference. */
  Optional<String> columnOf(String key) {
    Member reference = references.get(key);
    KeyAttribute attribute = keys.get(key);
    return reference == null || attribute == null
        ? Optional.empty()
        : Optional.of(columnOf(reference, attribute));
  }

  private String columnOf(Member reference, KeyAttribute key) {
    String written = writtenAt(reference);
    if (written != null) {
      return written;
    }
    String writtenAtKey = key.columnName();
    if (writtenAtKey != null) {
      return writtenAtKey;
    }
    String referred =
        targetOf(reference).map(Target::keyColumn).orElse(scope.naming().name(key.name()));
    return scope.naming().joinColumn(reference.name(), referred);
  }

  /** Returns the name that is written at the join column of a reference, or null. */
  static @Nullable String writtenAt(Member reference) {
    return JoinColumns.written(reference).stream()
        .findFirst()
        .map(column -> column.filled("name"))
        .orElse(null);
  }

  /** Returns an attribute of the key with the name of the column that it shares. */
  AttributeModel named(AttributeModel key) {
    return columnOf(key.name()).map(name -> key.with(key.column().named(name))).orElse(key);
  }

  /** Returns the key object with the names of the columns that its attributes share. */
  EmbeddedModel named(Member member, EmbeddedModel key) {
    return references.isEmpty() || !member.is("EmbeddedId")
        ? key
        : key.with(
            key.embeddable().members().stream()
                .map(one -> one instanceof AttributeModel attribute ? named(attribute) : one)
                .toList());
  }

  /** Returns a reference with the name of the column that it shares with the key. */
  ToOneModel named(Member member, ToOneModel reference) {
    KeyAttribute key = member.is(MAPS_ID) ? keyOf(member) : null;
    if (key == null || !member.equals(references.get(key.name()))) {
      return reference;
    }
    ColumnModel column = reference.column().named(columnOf(member, key)).required();
    // A key of one column is unique anyway.
    return reference.with(List.of(keys.size() == 1 ? column.withUnique(false) : column));
  }
}

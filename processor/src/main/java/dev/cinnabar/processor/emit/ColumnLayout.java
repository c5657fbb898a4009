package dev.cinnabar.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.KeyReferenceModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an entity in the order of declaration, the key first. A plain attribute and a
 * reference that name the same column share it.
 */
final class ColumnLayout {

  private final List<Column> columns;

  private ColumnLayout(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Returns the layout of an entity that is fit to be mapped. */
  static ColumnLayout of(EntityModel entity) {
    Map<String, List<MemberModel>> byName = new LinkedHashMap<>();
    AttributeModel key = Objects.requireNonNull(entity.key(), "key");
    add(byName, key.column().name(), key);
    for (MemberModel member : entity.members()) {
      if (member instanceof AttributeModel attribute) {
        add(byName, attribute.column().name(), attribute);
      } else if (member instanceof ToOneModel toOne) {
        add(byName, toOne.column().name(), toOne);
      } else if (member instanceof EmbeddedModel embedded) {
        // Nothing else is stored in its columns; the first one stands for all.
        add(byName, embedded.parts().get(0).attribute().column().name(), embedded);
      }
    }
    List<Column> columns = new ArrayList<>();
    for (List<MemberModel> members : byName.values()) {
      if (members.get(0) instanceof EmbeddedModel embedded) {
        List<EmbeddableModel.Part> parts = embedded.parts();
        for (int i = 0; i < parts.size(); i++) {
          int width = i == 0 ? parts.size() : 0;
          columns.add(new Column(columns.size(), width, members, parts.get(i)));
        }
      } else {
        columns.add(new Column(columns.size(), 1, members, null));
      }
    }
    return new ColumnLayout(columns);
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns the columns but the key. */
  List<Column> withoutKey() {
    return columns.subList(1, columns.size());
  }

  /** Returns the columns, of those of an embedded value only the first one. */
  List<Column> withoutLaterParts() {
    return columns.stream().filter(column -> column.width() > 0).toList();
  }

  /** Returns the position of the column that holds the member. */
  int position(MemberModel member) {
    for (Column column : columns) {
      if (column.members().contains(member)) {
        return column.position();
      }
    }
    throw new IllegalArgumentException(member.name());
  }

  private static void add(
      Map<String, List<MemberModel>> byName, String column, MemberModel member) {
    byName.computeIfAbsent(column.toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(member);
  }

  /**
   * A column.
   *
   * @param position its position
   * @param width how many columns the value takes that begins here; 0 for a later part of one
   * @param members the attributes stored in it, at most one of them plain
   * @param part the part of an embedded value that it stores, or null
   */
  record Column(
      int position, int width, List<MemberModel> members, EmbeddableModel.@Nullable Part part) {

    @Nullable AttributeModel attribute() {
      return part == null ? only(AttributeModel.class) : part.attribute();
    }

    /** Returns the embedded value that begins here. */
    @Nullable EmbeddedModel embedded() {
      return only(EmbeddedModel.class);
    }

    @Nullable ToOneModel toOne() {
      return only(ToOneModel.class);
    }

    /** Tells whether a plain attribute stands beside a reference. */
    boolean isShared() {
      return attribute() != null && toOne() != null;
    }

    /** Returns the attribute whose value is sent: the reference, which a flush keeps in step. */
    MemberModel writer() {
      ToOneModel toOne = toOne();
      return toOne == null ? Objects.requireNonNull(attribute(), "attribute") : toOne;
    }

    /** Tells whether one of two attributes on the column leaves it to the other. */
    boolean isReadOnly(MemberModel member) {
      ColumnModel column =
          member instanceof ToOneModel toOne ? toOne.column() : ((AttributeModel) member).column();
      return isShared() && !column.insertable() && !column.updatable();
    }

    /** Returns the attribute that names the column in messages. */
    String attributeName() {
      if (part != null) {
        return part.path();
      }
      AttributeModel attribute = attribute();
      return attribute != null ? attribute.name() : members.get(0).name();
    }

    /** Returns what is declared about the column, put together where two declare it. */
    ColumnModel facts() {
      AttributeModel attribute = attribute();
      ToOneModel toOne = toOne();
      if (attribute == null) {
        return Objects.requireNonNull(toOne, "toOne").column();
      }
      return toOne == null ? attribute.column() : both(attribute.column(), toOne.column());
    }

    /** Returns the type of the column. */
    CodeBlock sqlType() {
      return codec().sqlType();
    }

    Codec codec() {
      AttributeModel attribute = attribute();
      if (attribute != null) {
        return Objects.requireNonNull(attribute.codec(), "codec");
      }
      return Objects.requireNonNull(Objects.requireNonNull(toOne()).target().key(), "target key");
    }

    /** Returns the entity that the column refers to. */
    @Nullable TargetModel target() {
      AttributeModel attribute = attribute();
      KeyReferenceModel reference = attribute == null ? null : attribute.reference();
      ToOneModel toOne = toOne();
      if (reference != null) {
        return reference.target();
      }
      return toOne == null ? null : toOne.target();
    }

    /** Returns the declared name of the foreign key. */
    @Nullable String constraintName() {
      AttributeModel attribute = attribute();
      KeyReferenceModel reference = attribute == null ? null : attribute.reference();
      ToOneModel toOne = toOne();
      if (reference != null && reference.constraintName() != null) {
        return reference.constraintName();
      }
      return toOne == null ? null : toOne.constraintName();
    }

    private static ColumnModel both(ColumnModel one, ColumnModel other) {
      return new ColumnModel(
          one.name(),
          one.nullable() && other.nullable(),
          one.unique() || other.unique(),
          one.insertable() || other.insertable(),
          one.updatable() || other.updatable(),
          one.check() != null ? one.check() : other.check(),
          one.definition() != null ? one.definition() : other.definition(),
          one.options() != null ? one.options() : other.options(),
          one.comment() != null ? one.comment() : other.comment(),
          one.rules() != null ? one.rules() : other.rules());
    }

    private <M extends MemberModel> @Nullable M only(Class<M> kind) {
      for (MemberModel member : members) {
        if (kind.isInstance(member)) {
          return kind.cast(member);
        }
      }
      return null;
    }
  }
}

package dev.cinnabar.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.CompositeKeyModel;
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
 * The columns of an entity in the order of declaration, the key first and lazy ones last. A plain
 * attribute and a reference that name the same column share it.
 */
final class ColumnLayout {

  private final List<Column> columns;

  private ColumnLayout(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Returns the layout of an entity that is fit to be mapped. */
  static ColumnLayout of(EntityModel entity) {
    Map<String, List<MemberModel>> byName = new LinkedHashMap<>();
    CompositeKeyModel composite = entity.compositeKey();
    if (composite == null) {
      add(byName, Objects.requireNonNull(entity.key(), "key"));
    } else {
      composite.parts().forEach(part -> add(byName, part.member()));
    }
    for (boolean lazy : new boolean[] {false, true}) {
      for (MemberModel member : entity.members()) {
        if (isLazy(member) == lazy && (composite == null || !composite.has(member))) {
          add(byName, member);
        }
      }
    }
    List<Column> columns = new ArrayList<>();
    if (composite != null && composite.embedded() != null) {
      for (EmbeddableModel.Part part : composite.columns()) {
        String name = key(part.attribute().column().name());
        columns.add(
            new Column(
                name, columns.size(), 1, Objects.requireNonNull(byName.remove(name), name), part));
      }
    }
    byName.forEach((name, members) -> add(columns, name, members));
    return new ColumnLayout(columns);
  }

  private static boolean isLazy(MemberModel member) {
    return member instanceof AttributeModel attribute && attribute.column().lazy();
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns the position of the column that holds the member, the first one of a reference. */
  int position(MemberModel member) {
    return position(firstColumn(member));
  }

  private static String firstColumn(MemberModel member) {
    if (member instanceof ToOneModel toOne) {
      return toOne.column().name();
    }
    return member instanceof EmbeddedModel embedded
        ? embedded.parts().get(0).attribute().column().name()
        : ((AttributeModel) member).column().name();
  }

  /** Returns the columns, of those of an embedded value only the first one. */
  List<Column> withoutLaterParts() {
    return columns.stream().filter(column -> column.width() > 0).toList();
  }

  /** Returns the positions of the columns of a reference, in the order of the key referred to. */
  List<Integer> positions(ToOneModel toOne) {
    return toOne.columns().stream().map(column -> position(column.name())).toList();
  }

  private int position(String name) {
    for (Column column : columns) {
      if (column.name().equals(key(name))) {
        return column.position();
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static void add(Map<String, List<MemberModel>> byName, MemberModel member) {
    if (member instanceof ToOneModel toOne) {
      toOne.columns().forEach(column -> add(byName, column.name(), member));
    } else if (member instanceof AttributeModel || member instanceof EmbeddedModel) {
      // Nothing else is stored in the columns of an embedded value; the first one stands for all.
      add(byName, firstColumn(member), member);
    }
  }

  private static void add(List<Column> columns, String name, List<MemberModel> members) {
    if (members.get(0) instanceof EmbeddedModel embedded) {
      List<EmbeddableModel.Part> parts = embedded.parts();
      for (int i = 0; i < parts.size(); i++) {
        String column = key(parts.get(i).attribute().column().name());
        int width = i == 0 ? parts.size() : 0;
        columns.add(new Column(column, columns.size(), width, members, parts.get(i)));
      }
    } else {
      columns.add(new Column(name, columns.size(), 1, members, null));
    }
  }

  private static void add(
      Map<String, List<MemberModel>> byName, String column, MemberModel member) {
    byName.computeIfAbsent(key(column), name -> new ArrayList<>()).add(member);
  }

  private static String key(String column) {
    return column.toLowerCase(Locale.ROOT);
  }

  /**
   * A column.
   *
   * @param name its name in lower case
   * @param position its position
   * @param width how many columns the value takes that begins here; 0 for a later part of one
   * @param members the attributes stored in it, at most one of them plain
   * @param part the part of an embedded value that it stores, or null
   */
  record Column(
      String name,
      int position,
      int width,
      List<MemberModel> members,
      EmbeddableModel.@Nullable Part part) {

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
          member instanceof ToOneModel toOne ? columnOf(toOne) : ((AttributeModel) member).column();
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
        return columnOf(Objects.requireNonNull(toOne, "toOne"));
      }
      return toOne == null ? attribute.column() : both(attribute.column(), columnOf(toOne));
    }

    /** Tells whether what the database made of the column is read back by itself. */
    boolean isReadBack() {
      AttributeModel plain = attribute();
      return position > 0
          && part == null
          && plain != null
          && target() == null
          && (plain.column().fill() != null || !plain.column().insertable())
          && Access.isSettable(plain);
    }

    /** Tells whether the column is read when its attribute is first used. */
    boolean isLazy() {
      return members.stream().anyMatch(ColumnLayout::isLazy);
    }

    /** Tells whether the column can be read apart from its row. */
    boolean isReadApart() {
      return isLazy() || isReadBack();
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
      ToOneModel toOne = Objects.requireNonNull(toOne(), "toOne");
      return toOne.target().keys().get(part(toOne));
    }

    /** Returns which part of the key referred to the column holds. */
    int part(ToOneModel toOne) {
      for (int i = 0; i < toOne.columns().size(); i++) {
        if (key(toOne.columns().get(i).name()).equals(name)) {
          return i;
        }
      }
      throw new IllegalArgumentException(toOne.name());
    }

    private ColumnModel columnOf(ToOneModel toOne) {
      return toOne.columns().get(part(toOne));
    }

    /** Returns the entity that the column refers to by itself. */
    @Nullable TargetModel target() {
      AttributeModel attribute = attribute();
      KeyReferenceModel reference = attribute == null ? null : attribute.reference();
      ToOneModel toOne = toOne();
      if (reference != null) {
        return reference.target();
      }
      return toOne == null || toOne.columns().size() > 1 ? null : toOne.target();
    }

    /** Returns the declared name of the foreign key. */
    @Nullable String constraintName() {
      AttributeModel attribute = attribute();
      KeyReferenceModel reference = attribute == null ? null : attribute.reference();
      ToOneModel toOne = toOne();
      if (reference != null && reference.constraintName() != null) {
        return reference.constraintName();
      }
      return toOne == null || toOne.columns().size() > 1 ? null : toOne.constraintName();
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
          one.rules() != null ? one.rules() : other.rules(),
          one.fill(),
          one.lazyGroup());
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

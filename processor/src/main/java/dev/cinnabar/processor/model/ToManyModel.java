package dev.cinnabar.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.report.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities whose foreign key refers back to the owner, or that a table joins to it: a
 * collection, or the only one.
 *
 * @param name the attribute's name
 * @param shape what the field is declared as
 * @param access how the mapper reaches the collection
 * @param target the entity of the elements
 * @param mappedBy the element's attribute with the foreign key: a reference or a plain column; or
 *     its collection that writes the join table; empty where this one does, or in a broken entity
 * @param joinTable the join table that the collection writes, or null
 * @param order what the elements are sorted by before their keys
 * @param orphanRemoval whether an element that leaves the collection is deleted
 * @param cascades what was written; null where nothing was
 * @param origin the place in the source
 */
public record ToManyModel(
    String name,
    Shape shape,
    AccessModel access,
    TargetModel target,
    String mappedBy,
    @Nullable JoinTableModel joinTable,
    List<SortKeyModel> order,
    boolean orphanRemoval,
    @Nullable List<Cascade> cascades,
    Origin origin)
    implements MemberModel {

  /** What the field is declared as. */
  public enum Shape {
    LIST("List"),
    SET("Set"),
    COLLECTION("Collection"),
    /** The element itself: the other side of a one-to-one reference. */
    ONE("");

    private final String simpleName;

    Shape(String simpleName) {
      this.simpleName = simpleName;
    }

    /** Returns the interface. */
    public ClassName type() {
      return ClassName.get("java.util", simpleName);
    }
  }

  /** A collection whose elements hold a foreign key. */
  public ToManyModel(
      String name,
      Shape shape,
      AccessModel access,
      TargetModel target,
      String mappedBy,
      boolean orphanRemoval,
      @Nullable List<Cascade> cascades,
      Origin origin) {
    this(name, shape, access, target, mappedBy, null, List.of(), orphanRemoval, cascades, origin);
  }

  /** Copies the list. */
  public ToManyModel {
    order = List.copyOf(order);
    cascades = cascades == null ? null : List.copyOf(cascades);
  }

  @Override
  public TypeName type() {
    return shape == Shape.ONE
        ? target.type()
        : ParameterizedTypeName.get(shape.type(), target.type());
  }
}

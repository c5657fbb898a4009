package dev.cinnabar.processor.model;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.report.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another entity by a foreign key.
 *
 * @param name the attribute's name
 * @param access how the mapper reaches the value
 * @param target the entity referred to
 * @param columns the columns of the foreign key, in the order of the key referred to; they may also
 *     be those of plain attributes
 * @param constraintName the declared name of the foreign key
 * @param eager whether the object is loaded with every result
 * @param orphanRemoval whether the object is deleted that it leads to no longer
 * @param cascades what was written; null where nothing was
 * @param origin the place in the source
 */
public record ToOneModel(
    String name,
    AccessModel access,
    TargetModel target,
    List<ColumnModel> columns,
    @Nullable String constraintName,
    boolean eager,
    boolean orphanRemoval,
    @Nullable List<Cascade> cascades,
    Origin origin)
    implements MemberModel {

  /** Copies the lists. */
  public ToOneModel {
    columns = List.copyOf(columns);
    cascades = cascades == null ? null : List.copyOf(cascades);
  }

  /** A reference by one column. */
  public ToOneModel(
      String name,
      AccessModel access,
      TargetModel target,
      ColumnModel column,
      @Nullable String constraintName,
      boolean eager,
      @Nullable List<Cascade> cascades,
      Origin origin) {
    this(name, access, target, List.of(column), constraintName, eager, false, cascades, origin);
  }

  /** Returns this reference with other columns. */
  public ToOneModel with(List<ColumnModel> others) {
    return new ToOneModel(
        name, access, target, others, constraintName, eager, orphanRemoval, cascades, origin);
  }

  /** Returns the only column of the foreign key, or the first one. */
  public ColumnModel column() {
    return columns.get(0);
  }

  @Override
  public TypeName type() {
    return target.type();
  }
}

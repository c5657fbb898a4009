package dev.cinnabar.processor.model;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.report.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another entity by a foreign key column.
 *
 * @param name the attribute's name
 * @param access how the mapper reaches the value
 * @param target the entity referred to
 * @param column the foreign key column; it may also be the column of a plain attribute
 * @param constraintName the declared name of the foreign key
 * @param eager whether the object is loaded with every result
 * @param cascades what was written; null where nothing was
 * @param origin the place in the source
 */
public record ToOneModel(
    String name,
    AccessModel access,
    TargetModel target,
    ColumnModel column,
    @Nullable String constraintName,
    boolean eager,
    @Nullable List<Cascade> cascades,
    Origin origin)
    implements MemberModel {

  /** Copies the list. */
  public ToOneModel {
    cascades = cascades == null ? null : List.copyOf(cascades);
  }

  @Override
  public TypeName type() {
    return target.type();
  }
}

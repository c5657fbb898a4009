package dev.cinnabar.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that must all hold, or of which one must. All of no conditions is true, one of none is
 * false.
 *
 * @param kind whether all or one
 * @param operands the conditions
 */
public record Junction(Kind kind, List<SqlExpression> operands) implements SqlExpression {

  /** Copies the list. */
  public Junction {
    operands = List.copyOf(operands);
  }

  /** Whether all conditions or one of them must hold. */
  public enum Kind {
    /** All must hold. */
    AND,
    /** One must hold. */
    OR
  }

  /** {@code left AND right}; either may be null for "no condition". */
  public static @Nullable SqlExpression and(
      @Nullable SqlExpression left, @Nullable SqlExpression right) {
    if (left == null) {
      return right;
    }
    return right == null ? left : of(Kind.AND, left, right);
  }

  /** Joins two conditions; a junction of the same kind is extended rather than nested. */
  public static Junction of(Kind kind, SqlExpression left, SqlExpression right) {
    List<SqlExpression> operands = new ArrayList<>();
    for (SqlExpression side : List.of(left, right)) {
      if (side instanceof Junction junction && junction.kind == kind) {
        operands.addAll(junction.operands);
      } else {
        operands.add(side);
      }
    }
    return new Junction(kind, operands);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}

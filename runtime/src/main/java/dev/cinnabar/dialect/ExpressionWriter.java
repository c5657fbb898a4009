package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.Arithmetic;
import dev.cinnabar.sql.CaseExpression;
import dev.cinnabar.sql.Cast;
import dev.cinnabar.sql.Collate;
import dev.cinnabar.sql.ColumnReference;
import dev.cinnabar.sql.Fragment;
import dev.cinnabar.sql.FunctionCall;
import dev.cinnabar.sql.Operation;
import dev.cinnabar.sql.Parameter;
import dev.cinnabar.sql.Rescale;
import dev.cinnabar.sql.Subquery;
import java.util.List;
import java.util.function.Function;

/** Writes values: columns, operators, functions and choices. */
abstract class ExpressionWriter extends ConditionWriter {

  ExpressionWriter(Dialect dialect, Sources sources, Function<Places, String> valueText) {
    super(dialect, sources, valueText);
  }

  @Override
  public SqlText visit(ColumnReference column) {
    if (qualified || column.source().alias() != null) {
      name(aliases.of(column.source())).write(".");
    }
    return name(column.column());
  }

  @Override
  public SqlText visit(Parameter parameter) {
    return place(parameter.argument(), 1);
  }

  @Override
  public SqlText visit(FunctionCall call) {
    return write(call.name()).write("(").list(call.arguments(), this::write).write(")");
  }

  @Override
  public SqlText visit(Arithmetic arithmetic) {
    operand(arithmetic.left()).write(" ").write(arithmetic.operator().sql()).write(" ");
    return operand(arithmetic.right());
  }

  @Override
  public SqlText visit(CaseExpression caseWhen) {
    write("CASE");
    for (CaseExpression.Branch branch : caseWhen.branches()) {
      write(" WHEN ").write(branch.condition()).write(" THEN ").write(branch.result());
    }
    if (caseWhen.otherwise() != null) {
      write(" ELSE ").write(caseWhen.otherwise());
    }
    return write(" END");
  }

  @Override
  public SqlText visit(Cast cast) {
    return fill(dialect.cast(cast.from(), cast.to()), List.of(cast.operand()));
  }

  @Override
  public SqlText visit(Rescale rescale) {
    return dialect.has(Feature.EXACT_DECIMALS)
        ? write(rescale.operand())
        : operand(rescale.operand()).write(" * 1" + "0".repeat(rescale.digits()));
  }

  @Override
  public SqlText visit(Collate collate) {
    if (!dialect.has(Feature.COLLATE)) {
      throw new QueryException(
          ErrorCode.UnsupportedByDatabase,
          "collate(\"%s\"): %s has no order for a single expression. Give the column or the database a collation."
              .formatted(collate.collation(), dialect.name()));
    }
    return operand(collate.operand()).write(" COLLATE ").write(dialect.quote(collate.collation()));
  }

  @Override
  public SqlText visit(Fragment fragment) {
    return fill(fragment.text(), fragment.arguments());
  }

  @Override
  public SqlText visit(Operation operation) {
    return fill(dialect.template(operation.function()), operation.arguments());
  }

  @Override
  public SqlText visit(Subquery subquery) {
    return write("(").write(subquery.select()).write(")");
  }
}

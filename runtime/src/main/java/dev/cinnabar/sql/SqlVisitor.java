package dev.cinnabar.sql;

/**
 * Does something different for each kind of node. The one visitor of the tree: a new kind of node
 * is a new method here, and the compiler lists who has to know it.
 *
 * @param <R> what is returned
 */
public interface SqlVisitor<R> {

  /** Visits a {@link SelectStatement}. */
  R visit(SelectStatement select);

  /** Visits a {@link CompoundQuery}. */
  R visit(CompoundQuery compound);

  /** Visits a {@link WithQuery}. */
  R visit(WithQuery with);

  /** Visits a {@link ValuesQuery}. */
  R visit(ValuesQuery values);

  /** Visits an {@link InsertStatement}. */
  R visit(InsertStatement insert);

  /** Visits an {@link UpdateStatement}. */
  R visit(UpdateStatement update);

  /** Visits a {@link DeleteStatement}. */
  R visit(DeleteStatement delete);

  /** Visits a {@link ReturningStatement}. */
  R visit(ReturningStatement returning);

  /** Visits a {@link TableOccurrence}. */
  R visit(TableOccurrence table);

  /** Visits a {@link DerivedTable}. */
  R visit(DerivedTable derivedTable);

  /** Visits a {@link NestedJoin}. */
  R visit(NestedJoin join);

  /** Visits a {@link CommonTableOccurrence}. */
  R visit(CommonTableOccurrence table);

  /** Visits a {@link ResultColumn}. */
  R visit(ResultColumn column);

  /** Visits a {@link ColumnReference}. */
  R visit(ColumnReference column);

  /** Visits a {@link Parameter}. */
  R visit(Parameter parameter);

  /** Visits a {@link Comparison}. */
  R visit(Comparison comparison);

  /** Visits a {@link Junction}. */
  R visit(Junction junction);

  /** Visits a {@link Not}. */
  R visit(Not not);

  /** Visits an {@link IsNull}. */
  R visit(IsNull isNull);

  /** Visits an {@link In}. */
  R visit(In in);

  /** Visits an {@link InRows}. */
  R visit(InRows in);

  /** Visits an {@link InSubquery}. */
  R visit(InSubquery in);

  /** Visits a {@link Between}. */
  R visit(Between between);

  /** Visits a {@link Like}. */
  R visit(Like like);

  /** Visits a {@link FunctionCall}. */
  R visit(FunctionCall call);

  /** Visits an {@link Arithmetic}. */
  R visit(Arithmetic arithmetic);

  /** Visits an {@link Aggregate}. */
  R visit(Aggregate aggregate);

  /** Visits an {@link Exists}. */
  R visit(Exists exists);

  /** Visits a {@link Subquery}. */
  R visit(Subquery subquery);

  /** Visits a {@link ProposedValue}. */
  R visit(ProposedValue proposed);

  /** Visits a {@link CaseExpression}. */
  R visit(CaseExpression caseWhen);

  /** Visits a {@link Cast}. */
  R visit(Cast cast);

  /** Visits a {@link Rescale}. */
  R visit(Rescale rescale);

  /** Visits a {@link Collate}. */
  R visit(Collate collate);

  /** Visits a {@link Fragment}. */
  R visit(Fragment fragment);

  /** Visits an {@link Operation}. */
  R visit(Operation operation);

  /** Visits an {@link Over}. */
  R visit(Over over);
}

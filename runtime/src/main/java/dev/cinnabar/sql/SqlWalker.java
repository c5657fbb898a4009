package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/** A visitor that walks through all nodes below the first; subclasses stop where they like. */
public abstract class SqlWalker implements SqlVisitor<SqlWalker> {

  /** For subclasses. */
  protected SqlWalker() {}

  /** Visits a node, where there is one. */
  protected final void walk(@Nullable SqlNode node) {
    if (node != null) {
      node.accept(this);
    }
  }

  @Override
  public SqlWalker visit(SelectStatement select) {
    select.columns().forEach(column -> walk(column.expression()));
    walk(select.from());
    select.joins().forEach(this::walk);
    walk(select.where());
    select.groupBy().forEach(this::walk);
    walk(select.having());
    select.orderBy().forEach(order -> walk(order.expression()));
    walk(select.limit());
    walk(select.offset());
    return this;
  }

  @Override
  public SqlWalker visit(CompoundQuery compound) {
    walk(compound.left());
    walk(compound.right());
    compound.orderBy().forEach(order -> walk(order.expression()));
    walk(compound.limit());
    walk(compound.offset());
    return this;
  }

  @Override
  public SqlWalker visit(WithQuery with) {
    with.tables().forEach(table -> walk(table.query()));
    walk(with.query());
    return this;
  }

  @Override
  public SqlWalker visit(InsertStatement insert) {
    walk(insert.table());
    walk(insert.rows());
    if (insert.conflict() != null) {
      insert.conflict().assignments().forEach(assignment -> walk(assignment.value()));
    }
    return this;
  }

  @Override
  public SqlWalker visit(ValuesQuery values) {
    values.rows().forEach(row -> row.forEach(this::walk));
    return this;
  }

  @Override
  public SqlWalker visit(ReturningStatement returning) {
    walk(returning.change());
    returning.columns().forEach(this::walk);
    return this;
  }

  @Override
  public SqlWalker visit(ProposedValue proposed) {
    return this;
  }

  @Override
  public SqlWalker visit(UpdateStatement update) {
    walk(update.table());
    update.assignments().forEach(assignment -> walk(assignment.value()));
    walk(update.where());
    return this;
  }

  @Override
  public SqlWalker visit(DeleteStatement delete) {
    walk(delete.table());
    walk(delete.where());
    return this;
  }

  @Override
  public SqlWalker visit(TableOccurrence table) {

    return this;
  }

  @Override
  public SqlWalker visit(DerivedTable derivedTable) {
    walk(derivedTable.select());
    return this;
  }

  @Override
  public SqlWalker visit(NestedJoin nested) {
    walk(nested.table());
    walk(nested.join());
    return this;
  }

  private void walk(Join join) {
    walk(join.item());
    walk(join.on());
  }

  @Override
  public SqlWalker visit(CommonTableOccurrence table) {
    return this;
  }

  @Override
  public SqlWalker visit(ResultColumn column) {
    return this;
  }

  @Override
  public SqlWalker visit(ColumnReference column) {

    return this;
  }

  @Override
  public SqlWalker visit(Parameter parameter) {

    return this;
  }

  @Override
  public SqlWalker visit(Comparison comparison) {
    walk(comparison.left());
    walk(comparison.right());
    return this;
  }

  @Override
  public SqlWalker visit(Junction junction) {
    junction.operands().forEach(this::walk);
    return this;
  }

  @Override
  public SqlWalker visit(Not not) {
    walk(not.operand());
    return this;
  }

  @Override
  public SqlWalker visit(IsNull isNull) {
    walk(isNull.operand());
    return this;
  }

  @Override
  public SqlWalker visit(In in) {
    walk(in.operand());
    return this;
  }

  @Override
  public SqlWalker visit(InRows in) {
    in.operands().forEach(this::walk);
    return this;
  }

  @Override
  public SqlWalker visit(InSubquery in) {
    in.operands().forEach(this::walk);
    walk(in.select());
    return this;
  }

  @Override
  public SqlWalker visit(Between between) {
    walk(between.operand());
    walk(between.low());
    walk(between.high());
    return this;
  }

  @Override
  public SqlWalker visit(Like like) {
    walk(like.operand());
    walk(like.pattern());
    return this;
  }

  @Override
  public SqlWalker visit(FunctionCall call) {
    call.arguments().forEach(this::walk);
    return this;
  }

  @Override
  public SqlWalker visit(Arithmetic arithmetic) {
    walk(arithmetic.left());
    walk(arithmetic.right());
    return this;
  }

  @Override
  public SqlWalker visit(Aggregate aggregate) {
    walk(aggregate.operand());
    walk(aggregate.filter());
    return this;
  }

  @Override
  public SqlWalker visit(Exists exists) {
    walk(exists.select());
    return this;
  }

  @Override
  public SqlWalker visit(Subquery subquery) {
    walk(subquery.select());
    return this;
  }

  @Override
  public SqlWalker visit(CaseExpression caseWhen) {
    for (CaseExpression.Branch branch : caseWhen.branches()) {
      walk(branch.condition());
      walk(branch.result());
    }
    walk(caseWhen.otherwise());
    return this;
  }

  @Override
  public SqlWalker visit(Cast cast) {
    walk(cast.operand());
    return this;
  }

  @Override
  public SqlWalker visit(Rescale rescale) {
    walk(rescale.operand());
    return this;
  }

  @Override
  public SqlWalker visit(Collate collate) {
    walk(collate.operand());
    return this;
  }

  @Override
  public SqlWalker visit(Fragment fragment) {
    fragment.arguments().forEach(this::walk);
    return this;
  }

  @Override
  public SqlWalker visit(Operation operation) {
    operation.arguments().forEach(this::walk);
    return this;
  }

  @Override
  public SqlWalker visit(Over over) {
    walk(over.function());
    over.partitionBy().forEach(this::walk);
    over.orderBy().forEach(order -> walk(order.expression()));
    return this;
  }
}

package dev.cinnabar.query;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.sql.ColumnReference;
import dev.cinnabar.sql.ColumnSource;
import dev.cinnabar.sql.Exists;
import dev.cinnabar.sql.FromItem;
import dev.cinnabar.sql.InSubquery;
import dev.cinnabar.sql.Junction;
import dev.cinnabar.sql.KeyConditions;
import dev.cinnabar.sql.SelectItem;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.Subquery;
import dev.cinnabar.sql.TableOccurrence;
import java.util.List;
import java.util.function.Consumer;

/**
 * The table that a statement changes, which cannot be joined to others: what follows a path is
 * asked for in a subquery.
 *
 * @param table the table
 * @param scope the scope in which it stands alone
 * @param occurrence its occurrence there
 */
record Target(EntityTable<?, ?> table, Scope scope, TableOccurrence occurrence) {

  static Target of(EntityTable<?, ?> table, Scope scope) {
    return new Target(table, scope, scope.target(table));
  }

  /** {@code condition}, or {@code key IN (SELECT key FROM table JOIN … WHERE condition)}. */
  SqlExpression condition(Predicate condition) {
    if (!followsPath(condition::toSql)) {
      return condition.toSql(scope);
    }
    Scope inner = scope.inner();
    FromItem rows = inner.from(table);
    SqlExpression where = condition.toSql(inner);
    EntityMapping<?> mapping = table.mapper().mapping();
    if (mapping.keyColumns().size() == 1) {
      List<SelectItem> key = List.of(SelectItem.of(rows.column(mapping.keyColumn().name())));
      return new InSubquery(
          occurrence.column(mapping.keyColumn().name()),
          inner.finish(SelectStatement.of(key, rows, where).withJoins(inner.joins())),
          false);
    }
    where = Junction.of(Junction.Kind.AND, KeyConditions.equal(key(rows), key(occurrence)), where);
    SelectStatement found = SelectStatement.of(List.of(), rows, where).withJoins(inner.joins());
    return new Exists(inner.finish(found), false);
  }

  /** The values, or {@code (SELECT value FROM table JOIN … WHERE key = table.key)}. */
  List<SqlExpression> values(Setting setting) {
    if (!followsPath(setting::toSql)) {
      return setting.toSql(scope);
    }
    Scope inner = scope.inner();
    FromItem row = inner.from(table);
    SqlExpression same = KeyConditions.equal(key(row), key(occurrence));
    return setting.toSql(inner).stream()
        .<SqlExpression>map(
            value ->
                new Subquery(
                    inner.finish(
                        SelectStatement.of(List.of(SelectItem.of(value)), row, same)
                            .withJoins(inner.joins()))))
        .toList();
  }

  private boolean followsPath(Consumer<Scope> part) {
    Scope trial = Scope.trial(scope);
    trial.from(table);
    part.accept(trial);
    return !trial.joins().isEmpty();
  }

  private List<ColumnReference> key(ColumnSource at) {
    return table.mapper().mapping().keyColumns().stream()
        .map(ColumnMapping::name)
        .map(at::column)
        .toList();
  }
}

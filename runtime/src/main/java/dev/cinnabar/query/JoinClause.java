package dev.cinnabar.query;

import dev.cinnabar.sql.Join;
import dev.cinnabar.sql.SqlExpression;
import java.util.function.Function;

/** A join asked for by name. */
record JoinClause(EntityTable<?, ?> table, Join.Kind kind, Function<Scope, SqlExpression> on) {}

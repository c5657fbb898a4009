package dev.cinnabar.benchmark;

import static dev.cinnabar.benchmark.TaskTable.TASK;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.H2Dialect;
import dev.cinnabar.dialect.RenderedStatement;
import dev.cinnabar.dialect.RenderedStatements;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.query.Select;
import dev.cinnabar.query.Statements;
import dev.cinnabar.sql.BoundStatement;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A query of five conditions, from its first call to its text and values; no database is asked. */
@State(Scope.Thread)
public class RenderQuery {

  private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);

  private final Dialect dialect = new H2Dialect();
  private final RenderedStatements texts = new RenderedStatements(dialect);

  private final DSLContext jooq =
      DSL.using(SQLDialect.H2, new Settings().withExecuteLogging(false).withRenderSchema(false));
  private final org.jooq.Table<?> tasks = table(name("tasks"));
  private final Field<Long> id = field(name("id"), Long.class);
  private final Field<String> title = field(name("title"), String.class);
  private final Field<String> notes = field(name("notes"), String.class);
  private final Field<Boolean> completed = field(name("completed"), Boolean.class);
  private final Field<Integer> priority = field(name("priority"), Integer.class);
  private final Field<LocalDateTime> createdAt = field(name("created_at"), LocalDateTime.class);

  private int next;

  /** Builds the query; its text is that of the first of its shape. */
  @Benchmark
  public RenderedStatement cached(Blackhole values) {
    BoundStatement query = query(++next).bound();
    values.consume(query.arguments());
    return texts.of(query.statement());
  }

  /** Builds the query and writes its text anew. */
  @Benchmark
  public RenderedStatement rendered(Blackhole values) {
    BoundStatement query = query(++next).bound();
    values.consume(query.arguments());
    return SqlRenderer.render(dialect, query.statement());
  }

  /** The same with jOOQ, which is asked for text and values apart and walks the query twice. */
  @Benchmark
  public String jooq(Blackhole values) {
    Query query = jooqQuery(++next);
    values.consume(query.getBindValues());
    return query.getSQL();
  }

  private static Select<Task> query(int at) {
    return Statements.select(TASK)
        .where(TASK.completed.isFalse())
        .where(TASK.title.contains("ORM"))
        .where(TASK.priority.between(at, at + 5))
        .where(TASK.createdAt.ge(START).or(TASK.notes.isNull()))
        .orderBy(TASK.priority.desc(), TASK.id.asc())
        .limit(20);
  }

  private Query jooqQuery(int at) {
    return jooq.select(List.of(id, title, notes, completed, priority, createdAt))
        .from(tasks)
        .where(completed.isFalse())
        .and(title.contains("ORM"))
        .and(priority.between(at, at + 5))
        .and(createdAt.ge(START).or(notes.isNull()))
        .orderBy(priority.desc(), id.asc())
        .limit(20);
  }
}

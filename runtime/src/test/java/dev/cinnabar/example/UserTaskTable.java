package dev.cinnabar.example;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.GeneratedTable;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.BooleanColumn;
import dev.cinnabar.query.ComparableColumn;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.NumberColumn;
import dev.cinnabar.query.TableSource;
import dev.cinnabar.query.TextColumn;
import dev.cinnabar.query.ToOnePath;

/** The table {@code user_tasks} of {@link UserTask}. */
@GeneratedTable(entity = UserTask.class, table = "user_tasks")
public final class UserTaskTable extends EntityTable<UserTask, Long> {
  /** The table on its own. */
  public static final UserTaskTable USER_TASK = new UserTaskTable(TableSource.root());

  /** {@code id BIGINT NOT NULL}. */
  public final NumberColumn<Long> id = numberColumn("id", ValueType.LONG);

  /** {@code title VARCHAR(200) NOT NULL}. */
  public final TextColumn title = textColumn("title");

  /** {@code completed BOOLEAN NOT NULL}. */
  public final BooleanColumn completed = booleanColumn("completed");

  /** {@code priority VARCHAR(6)}. */
  public final ComparableColumn<UserTask.Priority> priority =
      comparableColumn("priority", UserTaskMapper.PRIORITY);

  /** The user, to be fetched. */
  public final ToOnePath<UserTask, User> user = reference("user", UserTable::new);

  /** The table at a place in a query. */
  public UserTaskTable(TableSource source) {
    super(source);
  }

  /** The table under an alias. */
  public static UserTaskTable as(String alias) {
    return new UserTaskTable(TableSource.alias(alias));
  }

  /** The user, joined by {@code user_id}. */
  public UserTable user() {
    return toOne("user", UserTable::new);
  }

  @Override
  public EntityMapper<UserTask, Long, ?> mapper() {
    return UserTaskMapper.INSTANCE;
  }
}

package dev.cinnabar.example;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EnumType;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.BooleanColumn;
import dev.cinnabar.query.ComparableColumn;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.NumberColumn;
import dev.cinnabar.query.TableSource;
import dev.cinnabar.query.TextColumn;

/** The table {@code user_tasks} of {@link UserTask}. */
public final class UserTaskTable extends EntityTable<UserTask, Long> {
  /** The table on its own. */
  public static final UserTaskTable USER_TASK = new UserTaskTable(TableSource.root());

  public final NumberColumn<Long> id = numberColumn("id", ValueType.LONG);

  public final TextColumn title = textColumn("title");

  public final BooleanColumn completed = booleanColumn("completed");

  public final ComparableColumn<UserTask.Priority> priority =
      comparableColumn("priority", EnumType.byName(6, UserTask.Priority.values()));

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

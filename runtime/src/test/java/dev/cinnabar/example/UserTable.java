package dev.cinnabar.example;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.GeneratedTable;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.NumberColumn;
import dev.cinnabar.query.TableSource;
import dev.cinnabar.query.TextColumn;
import dev.cinnabar.query.ToManyPath;

/** The table {@code users} of {@link User}. */
@GeneratedTable(entity = User.class, table = "users")
public final class UserTable extends EntityTable<User, Long> {
  /** The table on its own. */
  public static final UserTable USER = new UserTable(TableSource.root());

  /** {@code id BIGINT NOT NULL}. */
  public final NumberColumn<Long> id = numberColumn("id", ValueType.LONG);

  /** {@code name VARCHAR(100) NOT NULL}. */
  public final TextColumn name = textColumn("name");

  /** The tasks, for conditions on them and to be fetched. */
  public final ToManyPath<User, UserTask, UserTaskTable> tasks =
      toMany("tasks", () -> UserTaskTable.USER_TASK, UserTaskTable::new);

  /** The table at a place in a query. */
  public UserTable(TableSource source) {
    super(source);
  }

  /** The table under an alias. */
  public static UserTable as(String alias) {
    return new UserTable(TableSource.alias(alias));
  }

  @Override
  public EntityMapper<User, Long, ?> mapper() {
    return UserMapper.INSTANCE;
  }
}

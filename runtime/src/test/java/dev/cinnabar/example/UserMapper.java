package dev.cinnabar.example;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Cascades;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ToMany;
import java.util.List;

/** Maps {@link User} to rows of {@code users}. */
final class UserMapper extends LongKeyMapper<User, Long, UserMapper.Snapshot> {
  static final ToMany<User, UserTask> TASKS =
      ToMany.<User, UserTask>list(
              "tasks",
              () -> UserTaskTable.USER_TASK.mapper(),
              "user",
              User::getTasks,
              User::setTasks)
          .cascade(Cascades.ALL)
          .orphanRemoval();

  static final UserMapper INSTANCE = new UserMapper();

  private UserMapper() {
    super(
        EntityMapping.of(User.class, TableName.of("users"))
            .column(column("id", "id", SqlType.BIGINT).required().generated(KeyGeneration.AUTO))
            .column(column("name", "name", SqlType.varchar(100)).required())
            .build());
  }

  @Override
  public List<ToMany<User, ?>> toManys() {
    return List.of(TASKS);
  }

  @Override
  public User create() {
    return new User();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot();
  }

  @Override
  public User stub(Lazy lazy) {
    return new UserStub(lazy);
  }

  @Override
  public boolean hasKey(User user) {
    return user.getId() != null;
  }

  @Override
  public long key(User user) {
    return user.getId();
  }

  @Override
  public void setKey(User user, long key) {
    user.setId(key);
  }

  @Override
  public void clearKey(User user) {
    user.setId(null);
  }

  @Override
  public Long box(long key) {
    return key;
  }

  @Override
  public void read(User user, Row row, int at, References references) {
    user.setName(row.required(row.getString(at + 1)));
  }

  @Override
  public void capture(User user, Snapshot snapshot) {
    snapshot.name = user.getName();
  }

  @Override
  public void copy(Snapshot from, Snapshot to) {
    to.name = from.name;
  }

  @Override
  public void compare(User user, Snapshot snapshot, Changes changes) {
    changes.compare(1, user.getName(), snapshot.name);
  }

  @Override
  public void restore(User user, int column, Snapshot snapshot) {
    switch (column) {
      case 1 -> user.setName(snapshot.name);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void bind(User user, int column, Binder binder) {
    switch (column) {
      case 0 -> binder.setLongOrNull(user.getId());
      case 1 -> binder.setString(user.getName());
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void validate(User user, Check check) {
    check.text(1, user.getName());
  }

  /** A user as last read from or written to its row. */
  static final class Snapshot extends LongEntry<User> {
    private String name;
  }
}

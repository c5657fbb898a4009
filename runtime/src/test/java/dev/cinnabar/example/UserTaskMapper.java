package dev.cinnabar.example;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.EnumType;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ToOne;
import java.util.List;

/** Maps {@link UserTask} to rows of {@code user_tasks}. */
final class UserTaskMapper extends LongKeyMapper<UserTask, Long, UserTaskMapper.Snapshot> {
  static final ToOne<UserTask, User> USER =
      ToOne.of(
          "user",
          4,
          () -> UserTable.USER.mapper(),
          userTask -> userTask.user,
          (userTask, user) -> userTask.user = user);

  static final EnumType<UserTask.Priority> PRIORITY =
      EnumType.byName(6, UserTask.Priority.values());

  static final UserTaskMapper INSTANCE = new UserTaskMapper();

  private UserTaskMapper() {
    super(
        EntityMapping.of(UserTask.class, TableName.of("user_tasks"))
            .column(column("id", "id", SqlType.BIGINT).required().generated(KeyGeneration.AUTO))
            .column(column("title", "title", SqlType.varchar(200)).required())
            .column(column("completed", "completed", SqlType.BOOLEAN).required())
            .column(
                column("priority", "priority", SqlType.varchar(6)).oneOf("LOW", "NORMAL", "HIGH"))
            .column(
                column("user_id", "user", SqlType.BIGINT).references(() -> UserTable.USER.mapper()))
            .build());
  }

  @Override
  public List<ToOne<UserTask, ?>> toOnes() {
    return List.of(USER);
  }

  @Override
  public UserTask create() {
    return new UserTask();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot();
  }

  @Override
  public UserTask stub(Lazy lazy) {
    return new UserTaskStub(lazy);
  }

  @Override
  public boolean hasKey(UserTask userTask) {
    return userTask.id != null;
  }

  @Override
  public long key(UserTask userTask) {
    return userTask.id;
  }

  @Override
  public void setKey(UserTask userTask, long key) {
    userTask.id = key;
  }

  @Override
  public void clearKey(UserTask userTask) {
    userTask.id = null;
  }

  @Override
  public Long box(long key) {
    return key;
  }

  @Override
  public void read(UserTask userTask, Row row, int at, References references) {
    userTask.title = row.required(row.getString(at + 1));
    userTask.completed = row.getBoolean(at + 2);
    userTask.priority = PRIORITY.read(row, at + 3);
    userTask.user = references.find(USER, row, at + 4);
  }

  @Override
  public void capture(UserTask userTask, Snapshot snapshot) {
    snapshot.title = userTask.title;
    snapshot.completed = userTask.completed;
    snapshot.priority = userTask.priority;
    snapshot.user = userTask.user;
  }

  @Override
  public void copy(Snapshot from, Snapshot to) {
    to.title = from.title;
    to.completed = from.completed;
    to.priority = from.priority;
    to.user = from.user;
  }

  @Override
  public void compare(UserTask userTask, Snapshot snapshot, Changes changes) {
    changes.compare(1, userTask.title, snapshot.title);
    changes.compare(2, userTask.completed, snapshot.completed);
    changes.compare(3, userTask.priority, snapshot.priority);
    changes.compareReference(4, userTask.user, snapshot.user);
  }

  @Override
  public void restore(UserTask userTask, int column, Snapshot snapshot) {
    switch (column) {
      case 1 -> userTask.title = snapshot.title;
      case 2 -> userTask.completed = snapshot.completed;
      case 3 -> userTask.priority = snapshot.priority;
      case 4 -> userTask.user = snapshot.user;
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void bind(UserTask userTask, int column, Binder binder) {
    switch (column) {
      case 0 -> binder.setLongOrNull(userTask.id);
      case 1 -> binder.setString(userTask.title);
      case 2 -> binder.setBoolean(userTask.completed);
      case 3 -> PRIORITY.bind(userTask.priority, binder);
      case 4 -> USER.bind(userTask.user, binder);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void validate(UserTask userTask, Check check) {
    check.text(1, userTask.title);
  }

  /** A user task as last read from or written to its row. */
  static final class Snapshot extends LongEntry<UserTask> {
    private String title;
    private boolean completed;
    private UserTask.Priority priority;
    private User user;
  }
}

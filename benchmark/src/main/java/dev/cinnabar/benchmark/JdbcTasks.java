package dev.cinnabar.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The data access that an application would write by hand: the measure of every workload. */
final class JdbcTasks {

  private static final String COLUMNS = "id, title, notes, completed, priority, created_at";

  private final DataSource dataSource;

  JdbcTasks(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Task find(long id) throws SQLException {
    try (Connection connection = begin()) {
      Task task = null;
      try (PreparedStatement select =
          connection.prepareStatement("SELECT " + COLUMNS + " FROM tasks WHERE id = ?")) {
        select.setLong(1, id);
        try (ResultSet rows = select.executeQuery()) {
          if (rows.next()) {
            task = read(rows);
          }
        }
      }
      connection.commit();
      return task;
    }
  }

  List<Task> list() throws SQLException {
    try (Connection connection = begin()) {
      List<Task> tasks = select(connection);
      connection.commit();
      return tasks;
    }
  }

  /** Reads all tasks, completes every n-th and stores what was changed. */
  int completeEvery(int step) throws SQLException {
    try (Connection connection = begin()) {
      List<Task> tasks = select(connection);
      List<Task> changed = new ArrayList<>();
      for (int index = 0; index < tasks.size(); index += step) {
        Task task = tasks.get(index);
        task.completed = !task.completed;
        changed.add(task);
      }
      try (PreparedStatement update =
          connection.prepareStatement("UPDATE tasks SET completed = ? WHERE id = ?")) {
        for (Task task : changed) {
          update.setBoolean(1, task.completed);
          update.setLong(2, task.id);
          update.addBatch();
        }
        for (int count : update.executeBatch()) {
          if (count != 1) {
            throw new IllegalStateException("A task is gone.");
          }
        }
      }
      connection.commit();
      return changed.size();
    }
  }

  void insert(List<Task> tasks) throws SQLException {
    try (Connection connection = begin()) {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO tasks (title, notes, completed, priority, created_at)"
                  + " VALUES (?, ?, ?, ?, ?)",
              Statement.RETURN_GENERATED_KEYS)) {
        for (Task task : tasks) {
          insert.setString(1, task.title);
          insert.setString(2, task.notes);
          insert.setBoolean(3, task.completed);
          insert.setInt(4, task.priority);
          insert.setObject(5, task.createdAt);
          insert.addBatch();
        }
        insert.executeBatch();
        try (ResultSet keys = insert.getGeneratedKeys()) {
          for (Task task : tasks) {
            if (!keys.next()) {
              throw new IllegalStateException("A key is missing.");
            }
            task.id = keys.getLong(1);
          }
        }
      }
      connection.commit();
    }
  }

  private Connection begin() throws SQLException {
    Connection connection = dataSource.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static List<Task> select(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT " + COLUMNS + " FROM tasks ORDER BY id");
        ResultSet rows = select.executeQuery()) {
      List<Task> tasks = new ArrayList<>();
      while (rows.next()) {
        tasks.add(read(rows));
      }
      return tasks;
    }
  }

  private static Task read(ResultSet rows) throws SQLException {
    Task task = new Task();
    task.id = rows.getLong(1);
    task.title = rows.getString(2);
    task.notes = rows.getString(3);
    task.completed = rows.getBoolean(4);
    task.priority = rows.getInt(5);
    task.createdAt = rows.getObject(6, LocalDateTime.class);
    return task;
  }
}

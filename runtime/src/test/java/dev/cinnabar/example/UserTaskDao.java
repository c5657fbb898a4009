package dev.cinnabar.example;

import dev.cinnabar.session.EntityDao;
import dev.cinnabar.session.Session;

/** Finds, stores and deletes {@link UserTask} objects. */
public final class UserTaskDao extends EntityDao<UserTask, Long> {
  /** A DAO over a session. */
  public UserTaskDao(Session session) {
    super(session, UserTaskTable.USER_TASK);
  }
}

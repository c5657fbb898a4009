package dev.cinnabar.example;

import dev.cinnabar.session.EntityDao;
import dev.cinnabar.session.Session;

/** Finds, stores and deletes {@link User} objects. */
public final class UserDao extends EntityDao<User, Long> {
  /** A DAO over a session. */
  public UserDao(Session session) {
    super(session, UserTable.USER);
  }
}

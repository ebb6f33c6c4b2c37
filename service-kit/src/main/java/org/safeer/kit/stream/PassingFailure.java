package org.safeer.kit.stream;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;

/**
 * Tells failures of the database, which pass, from those that a record causes. A record must never
 * be given up because the database was away when it came.
 */
final class PassingFailure {

  /**
   * SQLSTATE classes: connection, transaction rolled back (deadlock), resources, operator, lock not
   * available, system error.
   */
  private static final List<String> PASSING = List.of("08", "40", "53", "57", "55", "58", "25");

  private PassingFailure() {}

  static boolean is(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) {
        return true;
      }
      if (cause instanceof SQLException sql && passes(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** The pool's time-out has no state. */
  private static boolean passes(String sqlState) {
    return sqlState == null || PASSING.stream().anyMatch(sqlState::startsWith);
  }
}

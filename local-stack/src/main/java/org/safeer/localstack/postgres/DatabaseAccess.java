package org.safeer.localstack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How one service reaches its own database. */
public record DatabaseAccess(String url, String user, String password) {

  static DatabaseAccess local(int port, String database, String user, String password) {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    return new DatabaseAccess(url, user, password);
  }

  /** A new connection, which the caller closes. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Leaves the password out, since records end up in logs. */
  @Override
  public String toString() {
    return user + "@" + url;
  }
}

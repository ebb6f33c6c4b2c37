package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens connections that are held for as long as a lock is: outside the pool, which would hand them
 * on or close them at its own discretion.
 */
@ApplicationScoped
class LockConnections {

  /** Seconds without an answer after which the connection, and with it the lock, counts as lost. */
  private static final String ANSWER_SECONDS = "5";

  private final String url;
  private final Properties properties = new Properties();

  LockConnections(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    this.url = url;
    username.ifPresent(value -> properties.setProperty("user", value));
    password.ifPresent(value -> properties.setProperty("password", value));
    properties.setProperty("connectTimeout", ANSWER_SECONDS);
    properties.setProperty("socketTimeout", ANSWER_SECONDS);
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("ApplicationName", "safeer-outbox-relay");
  }

  Connection open() throws SQLException {
    return DriverManager.getConnection(url, properties);
  }
}

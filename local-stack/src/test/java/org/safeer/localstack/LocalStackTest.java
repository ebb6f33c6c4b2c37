package org.safeer.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeer.localstack.postgres.DatabaseAccess;

/** The real servers: what they promise is what every service relies on. */
class LocalStackTest {

  @TempDir static Path data;
  private static LocalStack stack;

  @BeforeAll
  static void startStack() {
    stack = LocalStack.start(StackOptions.in(data));
  }

  @AfterAll
  static void stopStack() {
    stack.close();
  }

  /** A respondent who was told "accepted" must not be forgotten by a power cut. */
  @Test
  void writesReachTheDiskBeforeTheyAreAnswered() throws SQLException {
    for (String name : new String[] {"survey", "interview", "theme", "gateway"}) {
      assertThat(ask(stack.database(name), "SHOW fsync")).isEqualTo("on");
      assertThat(ask(stack.database(name), "SHOW synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void refusesToStartWhenARoleWouldLoseWrites() throws SQLException {
    // Given
    execute(stack.database("theme"), "ALTER ROLE theme SET synchronous_commit = off");

    // Then
    assertThatThrownBy(() -> stack.postgres().restart())
        .isInstanceOf(StackException.class)
        .hasMessageContaining("Refusing to start")
        .hasMessageContaining("synchronous_commit = off");
    // The other tests need it back, and a kill of the server must not lose just this write.
    execute(
        stack.database("theme"),
        "SET synchronous_commit = on; ALTER ROLE theme RESET synchronous_commit");
  }

  /** One service's bug must not reach into another's data. */
  @Test
  void aServiceEntersNoDatabaseButItsOwn() {
    // Given
    DatabaseAccess survey = stack.database("survey");
    DatabaseAccess theme = stack.database("theme");

    // Then
    assertThatThrownBy(() -> connect(theme.url(), survey.user(), survey.password()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database \"theme\"");
    assertThatThrownBy(() -> connect(survey.url(), survey.user(), "guessed"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void onlyTheOwnerReadsThePasswords() throws Exception {
    assertThat(Files.getPosixFilePermissions(DataFolder.open(data).postgresPasswords()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  /** What somebody entered yesterday is there today. */
  @Test
  void dataIsThereAfterARestart() throws Exception {
    // Given
    execute(stack.database("survey"), "CREATE TABLE answer AS SELECT 'yes' AS text");
    try (TopicProbe topic = new TopicProbe(stack.kafka().bootstrap())) {
      topic.create("safeer.probe");
      topic.write("safeer.probe", "key", "سفیر".getBytes(UTF_8));
    }

    // When
    stack.close();
    stack = LocalStack.start(StackOptions.in(data));

    // Then
    assertThat(ask(stack.database("survey"), "SELECT text FROM answer")).isEqualTo("yes");
    try (TopicProbe topic = new TopicProbe(stack.kafka().bootstrap())) {
      assertThat(topic.readFirst("safeer.probe")).isEqualTo("سفیر".getBytes(UTF_8));
    }
  }

  /** Fault tests end a server and want it back where the services look for it. */
  @Test
  void serversComeBackOnTheirPorts() throws Exception {
    // Given
    String bootstrap = stack.kafka().bootstrap();
    stack.kafka().process().kill();
    stack.postgres().process().kill();

    // When
    stack.kafka().restart();
    stack.postgres().restart();

    // Then
    assertThat(stack.kafka().bootstrap()).isEqualTo(bootstrap);
    assertThat(ask(stack.database("gateway"), "SELECT 1")).isEqualTo("1");
  }

  private static Connection connect(String url, String user, String password) throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  private static String ask(DatabaseAccess database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void execute(DatabaseAccess database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

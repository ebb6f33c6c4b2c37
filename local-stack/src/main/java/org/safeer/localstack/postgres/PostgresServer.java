package org.safeer.localstack.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.localstack.DataFolder;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.ChildProcess;
import org.safeer.localstack.process.Launch;
import org.safeer.localstack.process.StackServer;

/**
 * A real PostgreSQL on the loopback address, durable, with one database per service. The programs
 * come from Maven; the server is started here and not by their library, which turns fsync off and
 * trusts everybody.
 */
public final class PostgresServer extends StackServer {

  private static final Duration READY = Duration.ofSeconds(60);

  private final Cluster cluster;
  private final Passwords passwords;
  private final Path log;
  private final Map<String, DatabaseAccess> databases = new LinkedHashMap<>();

  private PostgresServer(Cluster cluster, Passwords passwords, Path log, int port) {
    super(port);
    this.cluster = cluster;
    this.passwords = passwords;
    this.log = log;
    for (String name : ServiceDatabases.NAMES) {
      databases.put(name, DatabaseAccess.local(port, name, name, passwords.of(name)));
    }
  }

  /**
   * Starts the server and returns when every service's database is there and durable.
   *
   * @param preferredPort used when free, else another; 0 for no preference
   */
  public static PostgresServer start(DataFolder folder, int preferredPort) {
    Passwords passwords = Passwords.loadOrCreate(folder.postgresPasswords());
    Cluster cluster = new Cluster(folder.postgres());
    Path log = folder.log("postgres");
    cluster.create(passwords.of(Passwords.SUPERUSER), log);
    return start(preferredPort, port -> new PostgresServer(cluster, passwords, log, port));
  }

  /** Ends the server of a killed launcher. */
  public static void stopLeftover(DataFolder folder) {
    LeftoverPostgres.stop(folder.postgres());
  }

  @Override
  protected ChildProcess launch() {
    List<String> arguments = new ArrayList<>(List.of("-D", cluster.directory().toString()));
    settings(port()).forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
    List<String> command = cluster.command("postgres", arguments);
    return ChildProcess.start(new Launch("PostgreSQL", command, Map.of("LC_ALL", "C"), log, "INT"));
  }

  private static Map<String, String> settings(int port) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("port", Integer.toString(port));
    settings.put("unix_socket_directories", "");
    settings.put("max_connections", "200");
    settings.put("fsync", "on");
    settings.put("synchronous_commit", "on");
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    return settings;
  }

  @Override
  protected void awaitReady() {
    String superuser = Passwords.SUPERUSER;
    DatabaseAccess all =
        DatabaseAccess.local(port(), "postgres", superuser, passwords.of(superuser));
    try {
      awaitConnection(all);
      ServiceDatabases.createMissing(all, passwords);
      for (DatabaseAccess database : databases.values()) {
        Durability.require(database);
      }
    } catch (SQLException e) {
      throw new StackException("PostgreSQL could not be prepared: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while PostgreSQL started", e);
    }
  }

  private void awaitConnection(DatabaseAccess access) throws InterruptedException {
    Instant deadline = Instant.now().plus(READY);
    while (Instant.now().isBefore(deadline)) {
      if (!process().isAlive()) {
        throw process().failure("did not start");
      }
      try (Connection connection = access.connect()) {
        return;
      } catch (SQLException notYet) {
        Thread.sleep(50);
      }
    }
    throw process().failure("did not answer within " + READY.toSeconds() + " s");
  }

  /** Access by name of the database: survey, interview, theme, gateway. */
  public Map<String, DatabaseAccess> databases() {
    return Map.copyOf(databases);
  }
}

package org.safeer.localstack.suite;

import java.util.stream.Stream;
import org.safeer.localstack.StackException;

/** The four services, in the order in which data flows. */
enum ServiceName {
  SURVEY("survey-service", "survey", 8081),
  INTERVIEW("interview-service", "interview", 8082),
  THEME("theme-service", "theme", 8083),
  GATEWAY("gateway", "gateway", 8080);

  private final String module;
  private final String database;
  private final int preferredPort;

  ServiceName(String module, String database, int preferredPort) {
    this.module = module;
    this.database = database;
    this.preferredPort = preferredPort;
  }

  static ServiceName of(String module) {
    return Stream.of(values())
        .filter(name -> name.module.equals(module))
        .findFirst()
        .orElseThrow(() -> new StackException("There is no service called " + module));
  }

  /** The Maven module, which is also the name in logs and at the terminal. */
  String module() {
    return module;
  }

  String database() {
    return database;
  }

  int preferredPort() {
    return preferredPort;
  }

  /** The variable by which the others are told this one's address. */
  String urlVariable() {
    return "SAFEER_" + name() + "_URL";
  }
}

package org.safeer.localstack;

import java.nio.file.Path;

/** Sends what libraries log in the launcher itself to a file, away from the terminal. */
public final class LauncherLog {

  private LauncherLog() {}

  /** Must come before the first logger is made, since the binding reads its settings once. */
  public static void to(Path file) {
    System.setProperty("org.slf4j.simpleLogger.logFile", file.toString());
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    // Each try to reach a broker that still starts would be a warning.
    System.setProperty(
        "org.slf4j.simpleLogger.log.org.apache.kafka.clients.NetworkClient", "error");
    System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
    System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
  }
}

package org.safeer.localstack.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a service's JSON log, as a person reads it.
 *
 * @param level as the service wrote it: {@code INFO}, {@code WARN}, …
 * @param text time, level and message, and the stack trace on indented lines of its own
 */
public record ReadableLog(String level, String text) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
  private static final Set<String> SERIOUS = Set.of("WARN", "WARNING", "ERROR", "SEVERE", "FATAL");

  /** Empty when the line is not a JSON log record, as those of the JVM itself are not. */
  public static Optional<ReadableLog> parse(String line) {
    if (!line.startsWith("{")) {
      return Optional.empty();
    }
    try {
      JsonNode log = JSON.readTree(line);
      return log.hasNonNull("level") && log.hasNonNull("message")
          ? Optional.of(new ReadableLog(log.get("level").asText(), text(log)))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Whether somebody who watches the terminal should see it. */
  public boolean serious() {
    return SERIOUS.contains(level);
  }

  private static String text(JsonNode log) {
    return "%s %-5s [%s] %s%s"
        .formatted(
            time(log.path("timestamp").asText()),
            log.get("level").asText(),
            shortLogger(log.path("loggerName").asText()),
            log.get("message").asText(),
            StackTraceText.of(log));
  }

  private static String time(String timestamp) {
    try {
      return TIME.format(OffsetDateTime.parse(timestamp).atZoneSameInstant(ZoneId.systemDefault()));
    } catch (DateTimeException e) {
      return timestamp;
    }
  }

  private static String shortLogger(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}

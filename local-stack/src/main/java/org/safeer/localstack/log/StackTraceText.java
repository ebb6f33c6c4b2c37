package org.safeer.localstack.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The stack trace in a JSON log record, which comes as text, as objects or not at all. Only the
 * first frames of each exception are shown: the log itself has the rest.
 */
final class StackTraceText {

  private static final String INDENT = "\n    ";
  private static final int FRAMES_SHOWN = 12;

  private final List<String> lines = new ArrayList<>();
  private int frames;

  private StackTraceText() {}

  static String of(JsonNode log) {
    StackTraceText text = new StackTraceText();
    if (log.hasNonNull("stackTrace")) {
      log.get("stackTrace").asText().lines().forEach(text::addLine);
    } else {
      text.addException(log.path("exception"), "");
    }
    return text.lines.isEmpty() ? "" : INDENT + String.join(INDENT, text.lines);
  }

  private void addLine(String line) {
    String stripped = line.strip();
    if (stripped.startsWith("at ")) {
      addFrame(stripped);
    } else if (!stripped.isEmpty()) {
      addTitle(stripped);
    }
  }

  private void addException(JsonNode exception, String prefix) {
    if (!exception.hasNonNull("exceptionType")) {
      return;
    }
    String type = prefix + exception.get("exceptionType").asText();
    String message = exception.path("message").asText("");
    addTitle(message.isEmpty() ? type : type + ": " + message);
    exception.path("frames").forEach(frame -> addFrame("at " + frame(frame)));
    addException(exception.path("causedBy").path("exception"), "Caused by: ");
  }

  private void addTitle(String title) {
    lines.add(title);
    frames = 0;
  }

  private void addFrame(String frame) {
    frames++;
    if (frames <= FRAMES_SHOWN) {
      lines.add("  " + frame);
    } else if (frames == FRAMES_SHOWN + 1) {
      lines.add("  … (the log has the rest)");
    }
  }

  private static String frame(JsonNode frame) {
    String place = frame.path("class").asText() + "." + frame.path("method").asText();
    return frame.hasNonNull("line") ? place + ":" + frame.get("line").asText() : place;
  }
}

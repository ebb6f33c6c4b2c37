package org.safeer.system.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safeer.system.suite.Json;

/**
 * What one block of commands has printed.
 *
 * @param statuses of every answer that curl got and does not print itself
 */
record Printed(Fence commands, boolean done, String out, String err, List<Integer> statuses) {

  static final String STATUS = "safeer-status ";

  private static final Pattern ANSWERED = Pattern.compile(STATUS + "(\\d{3})");

  static Printed by(Fence commands, Path folder) throws IOException {
    String name = commands.line() + ".sh";
    String err = text(folder.resolve(name + ".err"));
    List<Integer> statuses =
        ANSWERED.matcher(err).results().map(found -> Integer.valueOf(found.group(1))).toList();
    boolean done = Files.exists(folder.resolve(name + ".done"));
    return new Printed(commands, done, text(folder.resolve(name + ".out")), err, statuses);
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /**
   * What is otherwise than the guide says.
   *
   * @param shown the answers it shows to these commands
   */
  List<String> complaints(List<Fence> shown) {
    List<String> complaints = new ArrayList<>();
    if (!done) {
      complaints.add("line " + commands.line() + " did not succeed: " + this);
    }
    List<Integer> expected = shown.stream().map(Printed::problemStatus).toList();
    statuses.stream()
        .filter(status -> status >= 400 && !expected.contains(status))
        .forEach(
            s -> complaints.add("line " + commands.line() + " is answered " + s + ": " + this));
    shown.stream()
        .filter(fence -> !Shown.in(fence, out))
        .forEach(fence -> complaints.add("line " + fence.line() + " is not what comes: " + this));
    return complaints;
  }

  /** The status of a problem that the guide shows; 0 where it shows something else. */
  private static int problemStatus(Fence fence) {
    return fence.language().equals(Fence.JSON) ? Json.read(fence.text()).path("status").asInt() : 0;
  }

  @Override
  public String toString() {
    return out + err;
  }
}

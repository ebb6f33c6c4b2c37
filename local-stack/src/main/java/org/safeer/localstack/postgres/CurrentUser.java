package org.safeer.localstack.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.safeer.localstack.StackException;

/** Who runs this JVM. The JDK's own class reports 0, which is root, for a user without a name. */
final class CurrentUser {

  private CurrentUser() {}

  static long uid() {
    return Long.parseLong(id("-u"));
  }

  /** PostgreSQL runs neither as root nor as a number that has no name. */
  static boolean mayRunPostgres() {
    return uid() != 0 && !id("-un").isBlank() && !id("-un").equals(Long.toString(uid()));
  }

  private static String id(String option) {
    try {
      Process id =
          new ProcessBuilder("id", option).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new StackException("Could not ask 'id " + option + "' who runs this", e);
    }
  }
}

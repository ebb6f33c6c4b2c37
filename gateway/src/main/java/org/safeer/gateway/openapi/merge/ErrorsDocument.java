package org.safeer.gateway.openapi.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.gateway.problem.KnownProblem;

/**
 * Reads {@code docs/errors.md}: the one place that explains problems to people. The pages under
 * {@code /problems} and the examples of the OpenAPI document are made of it.
 */
final class ErrorsDocument {

  private static final Pattern PART = Pattern.compile("^## (\\w+)$");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z0-9-]+)` \\| (\\d{3}) \\| (.+?\\.) \\| (.+) \\|$");

  private ErrorsDocument() {}

  static List<KnownProblem> read(Path file) throws IOException {
    List<KnownProblem> problems = new ArrayList<>();
    String part = "";
    for (String line : Files.readAllLines(file)) {
      Matcher heading = PART.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        part = heading.group(1).toLowerCase(Locale.ROOT);
      } else if (row.matches()) {
        problems.add(problem(part, row));
      } else if (line.startsWith("| `")) {
        throw new MergeException(file + " has a row that is not understood: " + line);
      }
    }
    return problems;
  }

  private static KnownProblem problem(String part, Matcher row) {
    int status = Integer.parseInt(row.group(2));
    return new KnownProblem(part, row.group(1), status, row.group(3), row.group(4));
  }
}

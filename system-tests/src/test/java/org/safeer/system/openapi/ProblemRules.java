package org.safeer.system.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Json;

/** What every refusal must look like, whoever refuses. */
public final class ProblemRules {

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern INNARDS =
      Pattern.compile(
          "org\\.safeer|java\\.|jakarta\\.|com\\.fasterxml|io\\.quarkus|Exception|SQLSTATE|ERROR:|\\tat ");

  private ProblemRules() {}

  /** What is wrong with this answer to a shot; empty when nothing is. */
  public static List<String> complaints(Shot shot, Answer answer) {
    List<String> complaints = new ArrayList<>();
    int status = answer.status();
    if (status >= 500) {
      complaints.add("answered " + status);
    }
    if (!shot.allowed().isEmpty() && !shot.allowed().contains(status)) {
      complaints.add("answered " + status + " and not " + shot.allowed());
    }
    if (!shot.operation().documents(status)) {
      complaints.add(status + " is not documented");
    }
    if (status >= 400) {
      complaints.addAll(complaints(answer));
    }
    return complaints;
  }

  /** What is wrong with a refusal as such. */
  public static List<String> complaints(Answer answer) {
    List<String> complaints = new ArrayList<>();
    if (!answer.contentType().equals("application/problem+json")) {
      complaints.add(answer.status() + " as '" + answer.contentType() + "': " + answer.body());
      return complaints;
    }
    JsonNode problem = Json.read(answer.body());
    for (String member : List.of("type", "title", "code", "traceId")) {
      if (problem.path(member).asText().isBlank()) {
        complaints.add("no " + member + " in " + answer.body());
      }
    }
    if (problem.path("status").asInt() != answer.status()) {
      complaints.add("status " + problem.path("status") + " in a " + answer.status());
    }
    if (!CODE.matcher(problem.path("code").asText()).matches()) {
      complaints.add("a code like " + problem.path("code"));
    }
    if (INNARDS.matcher(answer.body()).find()) {
      complaints.add("shows its innards: " + answer.body());
    }
    return complaints;
  }
}

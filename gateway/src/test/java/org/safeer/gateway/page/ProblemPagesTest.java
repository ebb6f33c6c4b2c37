package org.safeer.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeer.gateway.testing.GatewayTest;

/** If these failed, a developer would follow the type of a problem and find nothing. */
@QuarkusTest
class ProblemPagesTest extends GatewayTest {

  private static final Path MODULES = Path.of("..");
  private static final Pattern ENTRY =
      Pattern.compile("[A-Z_]+\\(\\s*\"([a-z0-9-]+)\",\\s*(\\d{3}),\\s*\"([^\"]+)\"\\s*\\)");
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z0-9-]+)` \\| (\\d{3}) \\| ([^.]+)\\..* \\|.*\\|");

  /** Where each part of docs/errors.md keeps its catalogue. */
  private static final Map<String, String> MODULE_OF =
      Map.of(
          "Everywhere", "service-kit",
          "Gateway", "gateway",
          "Survey", "survey-service",
          "Interview", "interview-service",
          "Theme", "theme-service");

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(ProblemPagesTest::entry).collect(toSorted());
  }

  private static String entry(MatchResult match) {
    return match.group(1) + " " + match.group(2) + " " + match.group(3);
  }

  private static Collector<String, ?, Set<String>> toSorted() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static Set<String> catalogue(String module) throws IOException {
    try (Stream<Path> files = Files.walk(MODULES.resolve(module + "/src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      Set<String> entries = new TreeSet<>();
      for (Path source : sources) {
        String text = Files.readString(source);
        if (text.contains("implements ProblemCode")) {
          entries.addAll(matches(ENTRY, text));
        }
      }
      return entries;
    }
  }

  @Test
  void explainsEveryProblemOfEveryPartAndNoOther() throws IOException {
    // Given
    String[] parts = Files.readString(MODULES.resolve("docs/errors.md")).split("\n## ");
    assertThat(parts).hasSize(MODULE_OF.size() + 1);
    for (String part : List.of(parts).subList(1, parts.length)) {
      String name = part.substring(0, part.indexOf('\n'));
      // When
      Set<String> explained = matches(ROW, part);
      // Then
      assertThat(explained).as(name).isEqualTo(catalogue(MODULE_OF.get(name))).isNotEmpty();
    }
  }

  @Test
  void leadsFromTheTypeOfAProblemToItsPage() {
    // Given a problem as a client meets it
    String type = given().get("/v1/studies").then().statusCode(401).extract().path("type");
    // When
    String path = type.substring(type.indexOf("/problems/"));
    // Then
    given()
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/html; charset=utf-8")
        .body(containsString("A valid key is required"))
        .body(containsString("X-API-Key"));
  }

  @Test
  void listsThemAllWithLinks() {
    // When
    String list = given().get("/problems").then().statusCode(200).extract().asString();
    // Then
    Set<String> links =
        Pattern.compile("href=\"(/problems/[a-z-]+)\"")
            .matcher(list)
            .results()
            .map(link -> link.group(1))
            .collect(toSorted());
    assertThat(links).hasSizeGreaterThan(30);
    links.forEach(link -> given().get(link).then().statusCode(200));
  }

  @Test
  void knowsNoOtherCode() {
    given().get("/problems/no-such-code").then().statusCode(404);
    given().post("/problems/not-found").then().statusCode(405);
  }
}

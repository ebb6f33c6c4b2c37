package org.safeer.interview.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;

/** Without these, a result could not say what its codes meant when it was found. */
@RealServers
class CodebookVersionTest {

  private CodebookStudy book;

  @BeforeEach
  void define() {
    book = new CodebookStudy("home");
  }

  @Test
  void theSameContentIsFrozenOnceAndAnotherUnderTheNextNumber() {
    // When
    String hash =
        freeze("Before the interviews.")
            .statusCode(201)
            .header("Location", endsWith("/codebook/versions/1"))
            .body("codebookVersion", equalTo(1))
            .extract()
            .path("contentHash");
    book.retire("home", "For a moment.").statusCode(200);
    book.study.owner().delete(book.path("home", "/retirement")).then().statusCode(200);

    // Then
    freeze("Once more.")
        .statusCode(200)
        .body("codebookVersion", equalTo(1))
        .body("note", equalTo("Before the interviews."))
        .body("contentHash", equalTo(hash));
    book.study.code("house");
    freeze("After them.").statusCode(201).body("codebookVersion", equalTo(2));
    book.study
        .owner()
        .get(book.study.path("/codebook/versions"))
        .then()
        .body("items.codebookVersion", contains(1, 2))
        .body("items.codeCount", contains(1, 2))
        .body("items[0].codes", nullValue());
  }

  @Test
  void aFrozenVersionStaysWhatItWas() {
    // Given
    freeze("First.").statusCode(201);
    String before = whole(1);

    // When
    book.study
        .owner()
        .header("If-Match", book.etag("home"))
        .body(Map.of("label", Map.of("en", "Elsewhere"), "definition", Map.of("en", "Anew.")))
        .put(book.path("home", ""))
        .then()
        .statusCode(200);
    book.retire("home", "Not needed.").statusCode(200);
    freeze("Second.").statusCode(201).body("codes[0].status", equalTo("retired"));

    // Then
    assertThat(whole(1)).isEqualTo(before).contains("\"label\":{\"en\":\"home\"}");
    assertThat(whole(2)).contains("Elsewhere");
    book.study.owner().get(book.study.path("/codebook/versions/3")).then().statusCode(404);
    book.study.owner().get(book.study.path("/codebook/versions/0")).then().statusCode(400);
  }

  @Test
  void theCodebookNamesTheVersionFrozenLastAndItsTagChangesWithIt() {
    // Given
    String etag = codebook().body("frozenVersion", nullValue()).extract().header("ETag");

    // When
    book.study
        .owner()
        .header("If-Match", "\"1\"")
        .body(Map.of("note", "Stale."))
        .post(book.study.path("/codebook/versions"))
        .then()
        .statusCode(412);
    book.study
        .owner()
        .header("If-Match", etag)
        .body(Map.of("note", "Read."))
        .post(book.study.path("/codebook/versions"))
        .then()
        .statusCode(201);

    // Then
    String after = codebook().body("frozenVersion", equalTo(1)).extract().header("ETag");
    assertThat(after).isNotEqualTo(etag);
  }

  @Test
  void freezesOfOneInstantMakeOneVersion() throws Exception {
    // Given
    Callable<Integer> freeze = () -> freeze("At once.").extract().statusCode();

    // When
    List<Integer> statuses = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(4);
    for (Future<Integer> answer : clients.invokeAll(List.of(freeze, freeze, freeze, freeze))) {
      statuses.add(answer.get());
    }
    clients.shutdown();

    // Then
    assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
    book.study.owner().get(book.study.path("/codebook/versions")).then().body("items", hasSize(1));
  }

  private ValidatableResponse freeze(String note) {
    return book.study
        .owner()
        .body(Map.of("note", note))
        .post(book.study.path("/codebook/versions"))
        .then();
  }

  private ValidatableResponse codebook() {
    return book.study.owner().get(book.study.path("/codebook")).then().statusCode(200);
  }

  private String whole(int number) {
    return book.study.owner().get(book.study.path("/codebook/versions/" + number)).asString();
  }
}

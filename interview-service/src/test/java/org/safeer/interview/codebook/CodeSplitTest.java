package org.safeer.interview.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;

/** Without these, a code that means two things would have to be coded anew. */
@RealServers
class CodeSplitTest {

  private CodebookStudy book;

  @BeforeEach
  void define() {
    book = new CodebookStudy("arrival", "airport", "loneliness");
  }

  @Test
  void theNamedCodingsGoAndTheOthersStay() {
    // Given
    UUID first = book.coding("arrival", 0, 2);
    UUID second = book.coding("arrival", 3, 7);
    UUID third = book.coding("arrival", 8, 14);

    // When
    for (int moved : new int[] {2, 0}) {
      split(part("airport", first), part("loneliness", second))
          .statusCode(200)
          .body("codingsMoved", equalTo(moved));
    }

    // Then
    assertThat(book.codeOf(first)).isEqualTo("airport");
    assertThat(book.codeOf(second)).isEqualTo("loneliness");
    assertThat(book.codeOf(third)).isEqualTo("arrival");
    assertThat(book.told(second, 2).get(1).path("code").asText()).isEqualTo("loneliness");
    assertThat(book.told(third, 1)).hasSize(1);
    assertThat(book.history("arrival")).containsExactly("defined", "split", "split");
    assertThat(book.history("airport")).containsExactly("defined", "split");
  }

  @Test
  void whatIsNotOfThisCodeIsNamedAndNothingMoves() {
    // Given
    UUID of = book.coding("arrival", 0, 2);
    UUID other = book.coding("loneliness", 3, 7);

    // When, Then
    split(part("airport", of, other, UUID.randomUUID()))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/into/0/codings/1"))
        .body("errors[0].rule", equalTo("other-code"))
        .body("errors[1].pointer", equalTo("/into/0/codings/2"))
        .body("errors[1].rule", equalTo("unknown-coding"));
    split(part("airport", of), part("loneliness", of))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/into/1/codings/0"))
        .body("errors[0].rule", equalTo("duplicate"));
    split(part("arrival", of)).statusCode(400).body("errors[0].rule", equalTo("same-code"));
    split(part("nowhere", of))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/into/0/code"))
        .body("errors[0].rule", equalTo("unknown-code"));
    book.retire("airport", "Not ours.").statusCode(200);
    split(part("airport", of)).statusCode(409).body("code", equalTo("code-retired"));
    assertThat(book.codeOf(of)).isEqualTo("arrival");
    assertThat(book.history("arrival")).containsExactly("defined");
  }

  private ValidatableResponse split(Object... parts) {
    return book.study
        .owner()
        .body(Map.of("into", List.of(parts)))
        .post(book.path("arrival", "/split"))
        .then();
  }

  private static Map<String, Object> part(String code, UUID... codings) {
    return Map.of("code", code, "codings", List.of(codings));
  }
}

package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.openapi.ApiDocument;
import org.safeer.system.openapi.BadInput;
import org.safeer.system.openapi.Findings;
import org.safeer.system.openapi.Operation;
import org.safeer.system.openapi.ProblemRules;
import org.safeer.system.openapi.ScratchStudy;
import org.safeer.system.openapi.Shot;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/**
 * Whatever a partner's program sends, to whichever operation, it is told what was wrong, in the
 * form and with a status that the document promised. Nothing it can send breaks the suite.
 */
@Order(40)
@ExtendWith(SafeerSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
class MalformedInputIT {

  private final RunningSuite suite;
  private final Api researcher;
  private final List<Operation> operations;
  private final ScratchStudy scratch;
  private final Map<String, Api> respondents;

  MalformedInputIT(RunningSuite suite) {
    this.suite = suite;
    this.researcher = suite.as(Client.FAITH_RESEARCHER);
    // One accepted call behind a receipt ends all that the others need; see ReceiptIT.
    this.operations =
        ApiDocument.read(suite.asStranger()).operations().stream()
            .filter(operation -> !operation.scopes().contains("receipt"))
            .filter(operation -> !operation.isOpen()) // of a file; see ExportIT
            .toList();
    this.scratch = ScratchStudy.create(researcher, "malformed");
    this.respondents = scratch.respondents(suite.asStranger());
  }

  @Test
  void aBodyThatIsNoJsonIsRefused() {
    everyOperationStands(BadInput::malformedBodies);
  }

  @Test
  void aBodyOfAnotherMediaTypeIsRefused() {
    everyOperationStands(BadInput::otherMediaTypes);
  }

  @Test
  void aMethodThatAPathDoesNotHaveIsRefused() {
    // Given every path of the document
    Findings findings = new Findings();

    // When
    for (Operation operation : operations) {
      String path = operation.at(scratch.places());
      Answer answer = Answer.from(researcher.request().patch(path));
      ProblemRules.complaints(answer).forEach(complaint -> findings.add(operation, complaint));
      assertThat(answer.status()).as("PATCH " + path).isEqualTo(405);
    }

    // Then
    assertThat(findings.report()).isEmpty();
  }

  @Test
  void aBodySpoiltAtOnePlaceIsNeverAFailureOfOurs() {
    everyOperationStands(BadInput::spoiltBodies);
  }

  @Test
  void anUnknownIdIsNotFound() {
    everyOperationStands(BadInput::unknownIds);
  }

  @Test
  void anIdThatCannotBeOneIsRefused() {
    everyOperationStands(BadInput::badIds);
  }

  @Test
  void aBadLimitCursorOrFilterIsRefused() {
    everyOperationStands(BadInput::badQueries);
  }

  @Test
  void aBadPreconditionIsNeverAFailureOfOurs() {
    everyOperationStands(BadInput::badHeaders);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    everyOperationStands(BadInput::largeBodies);
  }

  @Test
  void whoeverHasNoKeyOrAWrongOneIsRefused() {
    // Given every operation, and calls without a key and with keys nobody has
    Findings findings = new Findings();

    // When
    for (Operation operation : operations) {
      for (Shot shot : new BadInput(operation, scratch).wrongKeys()) {
        findings.fire(suite.asStranger(), shot);
      }
    }

    // Then
    assertThat(findings.report()).as("%d requests", findings.shots()).isEmpty();
  }

  /** Whoever comes as far as an operation's body: a researcher, or the respondent it is for. */
  private Api caller(Operation operation) {
    return operation.scopes().stream()
        .map(respondents::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(researcher);
  }

  private void everyOperationStands(Function<BadInput, List<Shot>> kind) {
    // Given every operation of the document
    Findings findings = new Findings();

    // When
    for (Operation operation : operations) {
      kind.apply(new BadInput(operation, scratch))
          .forEach(s -> findings.fire(caller(operation), s));
    }

    // Then
    System.out.println(findings.shots() + " requests");
    assertThat(findings.shots()).isPositive();
    assertThat(findings.report()).isEmpty();
  }
}

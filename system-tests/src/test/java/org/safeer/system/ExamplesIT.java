package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.openapi.ApiDocument;
import org.safeer.system.openapi.Findings;
import org.safeer.system.openapi.Operation;
import org.safeer.system.openapi.TryOut;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.Rebuilds;
import org.safeer.system.suite.Roles;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/**
 * A developer opens Swagger UI, goes from the first operation to the last, and presses Execute
 * without changing a letter: each call succeeds, and so it does the second time.
 */
@Order(3)
@ExtendWith(SafeerSuite.class)
class ExamplesIT {

  /** Who tries: whoever can do least of those who may do it at all. */
  private static final List<Client> BY_RIGHTS =
      List.of(Client.EMBASSY, Client.CHECKER, Client.SANDBOX_RESEARCHER);

  /** Empties what the others read; it has a test of its own. */
  private static final String RESET = "resetSandbox";

  /** Need a code that nobody but a respondent knows: {@link ReceiptIT}, {@link InvitationIT}. */
  private static final Set<String> CODES = Set.of("receipt", "participation");

  private static final String INVITATION = "invitation";

  /** The id is not known before an import was started. */
  private static final Set<String> OF_AN_IMPORT =
      Set.of(
          "getResponseImport",
          "listResponseImportProblems",
          "downloadFailedRows",
          "followResponseImport");

  private final RunningSuite suite;
  private final List<Operation> operations;

  ExamplesIT(RunningSuite suite) {
    this.suite = suite;
    this.operations =
        ApiDocument.read(suite.asStranger()).operations().stream()
            .filter(operation -> !operation.id().equals(RESET))
            .filter(operation -> !CODES.containsAll(operation.scopes()))
            .filter(operation -> !operation.isOpen()) // by a link; see ExportIT
            .toList();
  }

  @RepeatedTest(2)
  void everyExampleSucceedsAsItStands() {
    // Given
    Findings findings = new Findings();

    // When
    for (Operation operation : operations) {
      tryOut(operation, findings);
    }

    // Then
    assertThat(findings.report()).isEmpty();
  }

  @Test
  void everyPathThatCanBeKnownIsFilledIn() {
    assertThat(operations)
        .filteredOn(operation -> !new TryOut(operation).isFilledIn())
        .extracting(Operation::id)
        .containsExactlyInAnyOrderElementsOf(OF_AN_IMPORT);
  }

  /** Whoever asks again for what has not changed is not sent it again. */
  @Test
  void whatIsGotHasATagAndIsSentOnce() {
    // Given
    Findings findings = new Findings();

    // When
    for (Operation operation : operations) {
      if (operation.id().startsWith("get") && !OF_AN_IMPORT.contains(operation.id())) {
        TryOut form = new TryOut(operation);
        Answer first = form.send(caller(operation));
        if (first.etag() == null) {
          findings.add(operation, "has no ETag");
        } else if (form.sendHolding(caller(operation), first.etag()).status() != 304) {
          findings.add(operation, "is sent again");
        }
      }
    }

    // Then
    assertThat(findings.report()).isEmpty();
  }

  private void tryOut(Operation operation, Findings findings) {
    if (OF_AN_IMPORT.contains(operation.id())) {
      return;
    }
    Answer answer = new TryOut(operation).send(caller(operation));
    if (answer.status() / 100 != 2 || !operation.documents(answer.status())) {
      findings.add(operation, answer.status() + ": " + answer.body());
    }
    if (answer.location() != null && !leadsSomewhere(operation, answer.location())) {
      findings.add(operation, "leads nowhere: " + answer.location());
    }
    if (operation.id().equals("startRebuild")) {
      Rebuilds.await(suite.as(Client.SANDBOX_RESEARCHER), "sandbox");
    }
  }

  /** What is named is to be found by the same caller, through the same door. */
  private boolean leadsSomewhere(Operation operation, String location) {
    return location.startsWith("/v1/") && caller(operation).get(location).status() == 200;
  }

  /** Whoever tries an operation of respondents has the token that the document names. */
  private Api caller(Operation operation) {
    if (operation.scopes().contains(INVITATION)) {
      String token = Json.resource("sandbox/invitations.json").at("/0/body/token").asText();
      assertThat(operation.document().scheme("invitationCode").toString()).contains(token);
      return suite.asStranger().showing("Invitation-Code", token);
    }
    return suite.as(client(operation));
  }

  private static Client client(Operation operation) {
    Optional<Client> least =
        BY_RIGHTS.stream()
            .filter(client -> operation.scopes().stream().anyMatch(Roles.scopes(client)::contains))
            .findFirst();
    return least.orElseThrow(() -> new AssertionError("nobody may " + operation));
  }
}

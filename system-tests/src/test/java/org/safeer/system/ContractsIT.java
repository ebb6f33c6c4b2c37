package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.system.openapi.ApiDocument;
import org.safeer.system.openapi.DemoPlaces;
import org.safeer.system.openapi.Findings;
import org.safeer.system.openapi.Operation;
import org.safeer.system.openapi.Places;
import org.safeer.system.openapi.Shot;
import org.safeer.system.store.EventContracts;
import org.safeer.system.store.Topics;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/** A reader or a client that was written from the contracts alone works on what is really there. */
@Order(25)
@ExtendWith(SafeerSuite.class)
class ContractsIT {

  private final RunningSuite suite;

  ContractsIT(RunningSuite suite) {
    this.suite = suite;
  }

  static List<String> topics() {
    return Topics.ALL;
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyRecordKeepsItsContract(String topic) {
    // Given
    EventContracts contracts = new EventContracts();

    // When
    List<ConsumerRecord<String, byte[]>> records = new Topics(suite.kafka()).read(topic);

    // Then
    assertThat(records)
        .allSatisfy(record -> assertThat(contracts.breaches(record)).as(record.key()).isEmpty());
  }

  @Test
  void everyAnswerIsWhatTheDocumentSays() {
    // Given both demo studies, read with their owners' keys
    Findings findings = new Findings();
    Map<Client, Places> owners =
        Map.of(
            Client.FAITH_RESEARCHER, DemoPlaces.faith(suite),
            Client.FREEWAYS_RESEARCHER, DemoPlaces.freeways());

    // When
    for (Operation operation : ApiDocument.read(suite.asStranger()).operations()) {
      if (operation.method().equals("GET") && !operation.isOpen()) { // by a link; see ExportIT
        owners.forEach((client, places) -> compare(operation, client, places, findings));
      }
    }

    // Then
    assertThat(findings.report()).isEmpty();
  }

  private void compare(Operation operation, Client client, Places places, Findings findings) {
    Answer answer = Shot.documented(operation, operation.at(places)).fire(suite.as(client));
    if (!operation.documents(answer.status())) {
      findings.add(operation, "answered an undocumented " + answer.status());
    } else if (answer.status() == 200 && operation.answersJson(200)) {
      operation
          .answerSchema(200)
          .ifPresentOrElse(
              schema -> validate(schema, answer).forEach(e -> findings.add(operation, e)),
              () -> findings.add(operation, "has no schema for its answer"));
    }
  }

  private static List<String> validate(JsonNode schema, Answer answer) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(answer.json())
        .stream()
        .map(Object::toString)
        .toList();
  }
}

package org.safeer.theme.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.stream.StateRecord;
import org.safeer.kit.stream.UnreadableRecordException;
import org.safeer.theme.evidence.CodingEvidence;
import org.safeer.theme.evidence.EvidenceChange.EvidenceDeleted;
import org.safeer.theme.evidence.EvidenceChange.EvidenceKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantWithdrawn;
import org.safeer.theme.evidence.EvidenceKind;
import org.safeer.theme.evidence.InterviewEvidence;
import org.safeer.theme.evidence.ResponseEvidence;
import org.safeer.theme.instrument.Item;
import org.safeer.theme.study.Study;

/** If these fail, what the other services send is no longer understood here. */
class GoldenExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long VERSION = 42;

  @Test
  void aStudyIsKnownWithItsRegionsAndOwner() {
    // When
    Study study = read(Topic.STUDIES, "example").studies().get(0);

    // Then
    assertThat(study.study()).isEqualTo("pk-soft-power-2025");
    assertThat(study.owner()).isEqualTo("demo-researcher");
    assertThat(study.regions()).containsExactly("north-america", "europe", "gulf", "unknown");
    assertThat(study.openData()).isTrue();
  }

  @Test
  void aParticipantIsCountedAsFarAsTheyAgreed() {
    // When
    ParticipantKnown known =
        (ParticipantKnown) read(Topic.PARTICIPANTS, "example").changes().get(0);

    // Then
    assertThat(known.participant().region()).isEqualTo("gulf");
    assertThat(known.participant().surveyOk()).isTrue();
    assertThat(known.participant().interviewOk()).isTrue();
    assertThat(known.participant().version()).isEqualTo(VERSION);
  }

  @Test
  void aWithdrawalIsUnderstood() {
    // When
    Object change = read(Topic.PARTICIPANTS, "example-withdrawn").changes().get(0);

    // Then
    assertThat(change).isInstanceOf(ParticipantWithdrawn.class);
  }

  @Test
  void aQuestionnaireVersionGivesItemsWithTheirPointsAndOptions() {
    // When
    var items = read(Topic.QUESTIONNAIRE_VERSIONS, "example").questionnaires().get(0).items();

    // Then
    assertThat(items).hasSize(3);
    assertThat(items.get(0).points()).hasSize(5);
    assertThat(items.get(0).likert()).isTrue();
    assertThat(items.get(1).options()).hasSize(2);
    assertThat(items.get(1).likert()).isFalse();
    assertThat(items.get(2).number().unit()).containsEntry("en", "years");
  }

  @Test
  void aResponseIsPutIntoBuckets() {
    // When
    ResponseEvidence response = (ResponseEvidence) evidence(read(Topic.RESPONSES, "example"));

    // Then
    assertThat(response.answers())
        .containsEntry("image-abroad", "value:2")
        .containsEntry("voted-abroad", "missing:no-answer")
        .containsEntry("years-abroad", "number:12");
  }

  @Test
  void codebookInterviewAndCodingAreUnderstood() {
    // When
    var codes = read(Topic.CODEBOOKS, "example").codebooks().get(0).codes();
    InterviewEvidence interview = (InterviewEvidence) evidence(read(Topic.INTERVIEWS, "example"));
    CodingEvidence coding = (CodingEvidence) evidence(read(Topic.CODINGS, "example"));

    // Then
    assertThat(codes).extracting(code -> code.code()).contains("media", "media-stereotype");
    assertThat(interview.status()).isEqualTo("transcribed");
    assertThat(coding.code()).isEqualTo("media-stereotype");
    assertThat(coding.interview()).isEqualTo(interview.id());
  }

  @Test
  void numbersAndTheirItemsAreReadBesideTheOthers() {
    // Given
    String study = "{\"study\":\"s\",\"questionnaire\":\"main\",\"questionnaireVersion\":1,";
    String version =
        study
            + "\"items\":[],\"numberItems\":[{\"item\":\"years\",\"label\":{\"en\":\"Years\"},"
            + "\"unit\":{\"en\":\"years\"},\"minimum\":0,\"decimals\":1,\"sensitive\":true}]}";
    String id = UUID.randomUUID().toString();
    String response =
        study
            + "\"response\":\"%s\",\"participant\":\"%s\",".formatted(id, id)
            + "\"answers\":{\"voted\":{\"option\":\"yes\"}},\"numbers\":{\"years\":10.50}}";

    // When
    var items = read(Topic.QUESTIONNAIRE_VERSIONS, version.getBytes()).questionnaires().get(0);
    ResponseEvidence answered =
        (ResponseEvidence) evidence(read(Topic.RESPONSES, response.getBytes()));

    // Then
    assertThat(items.items()).extracting(Item::type).containsExactly("number");
    assertThat(items.items().get(0).number().decimals()).isEqualTo(1);
    assertThat(items.items().get(0).number().maximum()).isNull();
    assertThat(answered.answers())
        .containsEntry("voted", "option:yes")
        .containsEntry("years", "number:10.5");
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void aFieldOfTomorrowIsIgnored(Topic topic) throws IOException {
    // Given
    ObjectNode example = (ObjectNode) JSON.readTree(example(topic, "example"));
    example.put("aFieldOfTomorrow", "x");

    // When
    PollContent content = PollContent.of(List.of(record(topic, JSON.writeValueAsBytes(example))));

    // Then
    assertThat(content).usingRecursiveComparison().isEqualTo(read(topic, "example"));
  }

  @Test
  void aTombstoneDeletesTheEntityOfItsKey() {
    // Given
    String id = "0193a1b0-0000-7000-8000-0000000000a1";
    StateRecord tombstone =
        new StateRecord("safeer.responses", 0, 0, "s-1/" + id, "ResponseState", VERSION, null);

    // When
    EvidenceDeleted deleted = (EvidenceDeleted) PollContent.of(List.of(tombstone)).changes().get(0);

    // Then
    assertThat(deleted.key().kind()).isEqualTo(EvidenceKind.RESPONSE);
    assertThat(deleted.key().id()).hasToString(id);
    assertThat(deleted.version()).isEqualTo(VERSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"study\":\"Not A Key\",\"participant\":\"0193a1b0-0000-7000-8000-000000000001\","
            + "\"status\":\"withdrawn\"}",
        "{\"study\":\"s\",\"participant\":\"0193a1b0-0000-7000-8000-000000000001\","
            + "\"status\":\"paused\"}",
        "{\"study\":\"s\",\"participant\":\"x\",\"status\":\"active\",\"region\":\"gulf\"}"
      })
  void whatIsNoParticipantIsUnreadableRatherThanGuessed(String json) {
    // Given
    StateRecord record = record(Topic.PARTICIPANTS, json.getBytes());

    // When, Then
    assertThatThrownBy(() -> PollContent.of(List.of(record)))
        .isInstanceOf(UnreadableRecordException.class);
  }

  private static Object evidence(PollContent content) {
    return ((EvidenceKnown) content.changes().get(0)).evidence();
  }

  private static PollContent read(Topic topic, String name) {
    return read(topic, example(topic, name));
  }

  private static PollContent read(Topic topic, byte[] json) {
    return PollContent.of(List.of(record(topic, json)));
  }

  private static StateRecord record(Topic topic, byte[] json) {
    String name =
        Topic.names().stream().filter(one -> Topic.of(one) == topic).findFirst().orElseThrow();
    return new StateRecord(name, 0, 0, "key", topic.type(), VERSION, json);
  }

  private static byte[] example(Topic topic, String name) {
    String path = "/events/" + topic.type() + "/v1/" + name + ".json";
    try (InputStream file = GoldenExamplesTest.class.getResourceAsStream(path)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException(path, unreadable);
    }
  }
}

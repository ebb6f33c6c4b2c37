package org.safeer.theme.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.safeer.kit.stream.StateRecord;
import org.safeer.kit.stream.UnreadableRecordException;
import org.safeer.theme.evidence.EvidenceChange;
import org.safeer.theme.evidence.EvidenceChange.EvidenceDeleted;
import org.safeer.theme.evidence.EvidenceChange.EvidenceKnown;
import org.safeer.theme.evidence.EvidenceKey;
import org.safeer.theme.evidence.EvidenceKind;
import org.safeer.theme.instrument.Codebook;
import org.safeer.theme.instrument.QuestionnaireVersion;
import org.safeer.theme.study.Study;
import org.safeer.theme.vocabulary.Patterns;

/** What the records of one poll say, sorted by whom it concerns. */
final class PollContent {

  private final List<Study> studies = new ArrayList<>();
  private final List<QuestionnaireVersion> questionnaires = new ArrayList<>();
  private final List<Codebook> codebooks = new ArrayList<>();
  private final List<EvidenceChange> changes = new ArrayList<>();

  private PollContent() {}

  /**
   * Reads all records.
   *
   * @throws UnreadableRecordException naming the first that says nothing this service understands
   */
  static PollContent of(List<StateRecord> poll) {
    PollContent content = new PollContent();
    for (StateRecord record : poll) {
      try {
        content.add(record);
      } catch (IllegalArgumentException unreadable) {
        throw new UnreadableRecordException(record, unreadable.getMessage(), unreadable);
      }
    }
    return content;
  }

  /**
   * The same without what is older than the reset of its sandbox.
   *
   * @param resets by study
   */
  PollContent since(Map<String, Long> resets) {
    if (resets.isEmpty()) {
      return this;
    }
    BiPredicate<String, Long> current =
        (study, version) -> version >= resets.getOrDefault(study, 0L);
    PollContent rest = new PollContent();
    rest.studies.addAll(studies);
    questionnaires.stream()
        .filter(one -> current.test(one.study(), one.version()))
        .forEach(rest.questionnaires::add);
    codebooks.stream()
        .filter(one -> current.test(one.study(), one.version()))
        .forEach(rest.codebooks::add);
    changes.stream()
        .filter(one -> current.test(one.study(), one.version()))
        .forEach(rest.changes::add);
    return rest;
  }

  List<Study> studies() {
    return studies;
  }

  List<QuestionnaireVersion> questionnaires() {
    return questionnaires;
  }

  List<Codebook> codebooks() {
    return codebooks;
  }

  List<EvidenceChange> changes() {
    return changes;
  }

  private void add(StateRecord record) {
    Topic topic = Topic.of(record.topic());
    if (!topic.type().equals(record.type())) {
      throw new IllegalArgumentException("not a " + topic.type());
    }
    if (record.tombstone()) {
      addTombstone(topic, record);
    } else {
      addState(topic, record, record.version());
    }
  }

  private void addState(Topic topic, StateRecord record, long version) {
    switch (topic) {
      case STUDIES -> studies.add(record.as(StudyState.class).study(version));
      case QUESTIONNAIRE_VERSIONS ->
          questionnaires.add(record.as(QuestionnaireVersionState.class).questionnaire(version));
      case CODEBOOKS -> codebooks.add(record.as(CodebookState.class).codebook(version));
      case PARTICIPANTS -> changes.addAll(record.as(ParticipantState.class).changes(version));
      case RESPONSES -> changes.add(record.as(ResponseState.class).change(version));
      case INTERVIEWS ->
          changes.add(new EvidenceKnown(record.as(InterviewState.class).evidence(version)));
      case CODINGS ->
          changes.add(new EvidenceKnown(record.as(CodingState.class).evidence(version)));
    }
  }

  /** Studies, instruments and participants have no tombstones: one changes nothing. */
  private void addTombstone(Topic topic, StateRecord record) {
    switch (topic) {
      case RESPONSES -> changes.add(deleted(EvidenceKind.RESPONSE, record));
      case INTERVIEWS -> changes.add(deleted(EvidenceKind.INTERVIEW, record));
      case CODINGS -> changes.add(deleted(EvidenceKind.CODING, record));
      default -> {}
    }
  }

  private static EvidenceDeleted deleted(EvidenceKind kind, StateRecord record) {
    int slash = record.key().indexOf('/');
    String study = Patterns.requireKey(record.key().substring(0, Math.max(slash, 0)));
    UUID id = UUID.fromString(record.key().substring(slash + 1));
    return new EvidenceDeleted(new EvidenceKey(kind, study, id), record.version());
  }
}

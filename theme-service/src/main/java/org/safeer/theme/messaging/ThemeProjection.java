package org.safeer.theme.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.safeer.kit.event.EventJson;
import org.safeer.kit.stream.Generations;
import org.safeer.kit.stream.StateProjection;
import org.safeer.kit.stream.StateRecord;
import org.safeer.theme.aggregate.Aggregates;
import org.safeer.theme.erasure.Erasures;
import org.safeer.theme.evidence.EvidenceLedger;
import org.safeer.theme.evidence.EvidenceOutcome;
import org.safeer.theme.instrument.Instruments;
import org.safeer.theme.release.ReleasedQuotations;
import org.safeer.theme.sandbox.Sandboxes;
import org.safeer.theme.study.Studies;

/** What this service makes of the topics: evidence, and counts that move with it. */
@ApplicationScoped
class ThemeProjection implements StateProjection {

  private final Studies studies;
  private final Instruments instruments;
  private final EvidenceLedger evidence;
  private final Aggregates aggregates;
  private final ReleasedQuotations releasedQuotations;
  private final Erasures erasures;
  private final Generations generations;
  private final Sandboxes sandboxes;

  ThemeProjection(
      Studies studies,
      Instruments instruments,
      EvidenceLedger evidence,
      Aggregates aggregates,
      ReleasedQuotations releasedQuotations,
      Erasures erasures,
      Generations generations,
      Sandboxes sandboxes) {
    this.studies = studies;
    this.instruments = instruments;
    this.evidence = evidence;
    this.aggregates = aggregates;
    this.releasedQuotations = releasedQuotations;
    this.erasures = erasures;
    this.generations = generations;
    this.sandboxes = sandboxes;
  }

  @Override
  public Set<String> topics() {
    return Topic.names();
  }

  @Override
  public void apply(List<StateRecord> poll, int generation) {
    PollContent content = PollContent.of(poll);
    studies.adopt(content.studies()).forEach(sandboxes::vacate);
    content = content.since(studies.resets());
    instruments.adoptQuestionnaires(generation, content.questionnaires());
    instruments.adoptCodebooks(generation, content.codebooks());
    EvidenceOutcome outcome = evidence.apply(generation, content.changes());
    aggregates.add(generation, outcome.differences());
    releasedQuotations.remove(outcome.unquotable());
    if (!outcome.left().isEmpty()) {
      erasures.forget(outcome.left().keySet());
      // A rebuild erases again what was erased long ago: only the generation read tells of it.
      if (generation == generations.current()) {
        erasures.tell(outcome.left());
      }
    }
  }

  /** All about a participant that is not clearly a state of an active one who has left nothing. */
  @Override
  public boolean blocks(StateRecord record) {
    return Topic.of(record.topic()) == Topic.PARTICIPANTS
        && !record.tombstone()
        && !stays(record.payload());
  }

  @Override
  public void clear(int generation) {
    evidence.clear(generation);
    aggregates.clear(generation);
    instruments.clear(generation);
    // The generation now read may have met a withdrawal that this one never came to.
    int current = generations.current();
    if (current < generation) {
      aggregates.add(generation, evidence.rememberGone(current, generation));
    }
    if (current != generation) {
      erasures.catchUp(evidence.left(current));
    }
  }

  private static boolean stays(byte[] payload) {
    try {
      JsonNode state = EventJson.read(payload, JsonNode.class);
      return "active".equals(state.path("status").textValue()) && !state.has("withdrawnStrands");
    } catch (IOException unreadable) {
      return false;
    }
  }
}

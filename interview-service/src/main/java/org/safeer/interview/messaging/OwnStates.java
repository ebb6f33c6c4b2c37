package org.safeer.interview.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.safeer.interview.coding.LateCodings;
import org.safeer.interview.codingfeed.CodingFeed;
import org.safeer.interview.interview.LateInterviews;
import org.safeer.kit.stream.StateRecord;
import org.safeer.kit.stream.UnreadableRecordException;

/**
 * Reads this service's own words: to find those about persons that are written again after they
 * were taken back, and to tell of what changes.
 *
 * <p>A state that is read only after its entity was deleted, for the reader was behind, is answered
 * by one more tombstone: that is harmless, and a tombstone is never answered.
 */
@ApplicationScoped
class OwnStates {

  static final Set<String> TOPICS =
      Set.of("safeer.interviews", "safeer.codings", "safeer.codebooks");

  private static final String INTERVIEWS = "safeer.interviews";
  private static final String CODINGS = "safeer.codings";

  private final LateInterviews interviews;
  private final LateCodings codings;
  private final CodingFeed feed;

  OwnStates(LateInterviews interviews, LateCodings codings, CodingFeed feed) {
    this.interviews = interviews;
    this.codings = codings;
    this.feed = feed;
  }

  void apply(List<StateRecord> poll) {
    Map<String, LateInterviews.Told> toldInterviews = new LinkedHashMap<>();
    Map<String, LateCodings.Told> toldCodings = new LinkedHashMap<>();
    for (StateRecord state : poll) {
      if (INTERVIEWS.equals(state.topic())) {
        lastWord(toldInterviews, state, LateInterviews.Told.class, LateInterviews.Told::complete);
      } else if (CODINGS.equals(state.topic())) {
        lastWord(toldCodings, state, LateCodings.Told.class, LateCodings.Told::complete);
      }
    }
    if (!toldInterviews.isEmpty()) {
      interviews.refuse(toldInterviews.values());
    }
    if (!toldCodings.isEmpty()) {
      codings.refuse(toldCodings.values());
    }
    feed.note(poll);
  }

  private static <T> void lastWord(
      Map<String, T> told, StateRecord state, Class<T> type, Predicate<T> complete) {
    told.remove(state.key());
    if (state.tombstone()) {
      return;
    }
    T read = state.as(type);
    if (!complete.test(read)) {
      throw new UnreadableRecordException(state, "no study, id or participant", null);
    }
    told.put(state.key(), read);
  }
}

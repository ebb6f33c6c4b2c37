package org.safeer.interview.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.safeer.interview.pseudonym.PseudonymSeal;
import org.safeer.kit.event.EventJson;

/** What is kept of a transcript's replacements: where they are and, if so asked, of what. */
@ApplicationScoped
class Replacements {

  private final AnonymisationLogRepository logs;
  private final PseudonymMapRepository maps;
  private final PseudonymSeal seal;

  Replacements(AnonymisationLogRepository logs, PseudonymMapRepository maps, PseudonymSeal seal) {
    this.logs = logs;
    this.maps = maps;
    this.seal = seal;
  }

  /** Whether the originals that are kept are those of the request; none, if it keeps none. */
  boolean keep(TranscriptId id, PreparedTranscript prepared) {
    PseudonymMap map = maps.findById(id);
    return prepared.originals() == null
        ? map == null
        : map != null && opened(map).equals(prepared.originals());
  }

  /**
   * Keeps those of a new version in place of the one before, in the caller's transaction.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code pseudonyms-unavailable} if originals are
   *     to be kept and there is no key
   */
  void replace(TranscriptId id, PreparedTranscript prepared) {
    AnonymisationLog log = logs.findByIdOptional(id).orElseGet(() -> AnonymisationLog.of(id));
    log.take(prepared.places());
    logs.persist(log);
    if (prepared.originals() == null) {
      maps.deleteById(id);
    } else {
      PseudonymMap map = maps.findByIdOptional(id).orElseGet(() -> PseudonymMap.of(id));
      byte[] words = EventJson.write(prepared.originals());
      map.originals = seal.seal(PseudonymMap.owner(id), words);
      maps.persist(map);
    }
  }

  /** Where they are; null if that is not known. */
  List<LoggedPlace> places(TranscriptId id) {
    AnonymisationLog log = logs.findById(id);
    return log == null ? null : log.places;
  }

  /** What stood there, in the same order; null if it was not kept. */
  List<String> originals(TranscriptId id) {
    PseudonymMap map = maps.findById(id);
    return map == null ? null : opened(map);
  }

  void drop(TranscriptId id) {
    maps.delete("id.study = ?1 and id.interview = ?2", id.study(), id.interview());
    logs.delete("id.study = ?1 and id.interview = ?2", id.study(), id.interview());
  }

  void vacate(String study) {
    maps.delete("id.study", study);
    logs.delete("id.study", study);
  }

  private List<String> opened(PseudonymMap map) {
    return words(seal.open(PseudonymMap.owner(map.id), map.originals));
  }

  private static List<String> words(byte[] json) {
    try {
      return List.of(EventJson.read(json, String[].class));
    } catch (IOException unreadable) {
      // Without its cause, which would quote what is in it.
      throw new IllegalStateException("a pseudonym map is not readable");
    }
  }
}

package org.safeer.theme.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.theme.evidence.ParticipantKey;
import org.safeer.theme.evidence.Quotation;
import org.safeer.theme.evidence.QuotationChoice;
import org.safeer.theme.evidence.Quotations;
import org.safeer.theme.jdbc.Jdbc;

/** The words that releases quote. A release never changes; its words can be taken out. */
@ApplicationScoped
public class ReleasedQuotations {

  private final ReleasedQuotationTable table;
  private final Quotations quotations;
  private final Jdbc jdbc;

  ReleasedQuotations(ReleasedQuotationTable table, Quotations quotations, Jdbc jdbc) {
    this.table = table;
    this.quotations = quotations;
    this.jdbc = jdbc;
  }

  /**
   * Takes the words of these participants out of every release, for ever, in the caller's
   * transaction and in whichever generation it became known.
   *
   * @param unquotable by participant, the version of the state that takes the consent back
   */
  public void remove(Map<ParticipantKey, Long> unquotable) {
    if (!unquotable.isEmpty()) {
      unquotable.keySet().stream()
          .map(ParticipantKey::study)
          .distinct()
          .sorted()
          .forEach(study -> jdbc.lockShared(lock(study)));
      table.remove(unquotable);
    }
  }

  /** What may be quoted now; seen in the caller's snapshot if it has one. */
  QuotationChoice quotable(String study) {
    return quotations.ofStudy(study);
  }

  /**
   * Keeps the words of a new draft, in the caller's transaction. While the draft was being made
   * somebody may have taken their consent back: their words are not kept, and the draft shows them
   * as removed.
   */
  void keep(ReleaseDraft draft) {
    if (!draft.words().isEmpty()) {
      jdbc.lock(lock(draft.study()));
      List<Quotation> allowed = quotations.stillAllowed(draft.study(), draft.words());
      table.insert(draft.study(), draft.release(), allowed);
    }
  }

  /** What is left of the words of a release, by quotation. */
  Map<UUID, ReleasedWords> of(Release release) {
    ReleaseHead head = release.head();
    return table.of(head.study(), head.release());
  }

  /** Whether all words that are left in a draft are approved still. */
  boolean stillApproved(String study, UUID release) {
    return quotable(study).holds(table.of(study, release).keySet());
  }

  /** Keeping and taking out meet here: whichever is second sees what the first has written. */
  private static String lock(String study) {
    return "quotations/" + study;
  }
}

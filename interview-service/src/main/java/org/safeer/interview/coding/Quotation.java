package org.safeer.interview.coding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.safeer.kit.id.Ids;

/**
 * Words that a second person approved for publication, frozen as they read then.
 *
 * @param id random, and another one after each approval: it tells neither when nor of whom
 * @param language BCP 47 tag of the language they were spoken in
 */
@Embeddable
record Quotation(
    @Column(name = "quotation") UUID id,
    @Column(name = "quotation_text") String text,
    @Column(name = "quotation_language") String language,
    @Column(name = "approved_by") String approvedBy,
    @Column(name = "approved_at") Instant approvedAt) {

  /** Code points. */
  static final int LONGEST = 4_000;

  private static final Clock CLOCK = Clock.systemUTC();

  static Quotation of(String text, String language, String client) {
    Instant now = CLOCK.instant().truncatedTo(ChronoUnit.MICROS);
    return new Quotation(Ids.random(), text, language, client, now);
  }
}

package org.safeer.theme.evidence;

import java.util.Locale;

/** What a participant can leave as evidence. */
public enum EvidenceKind {
  RESPONSE(Strand.SURVEY),
  INTERVIEW(Strand.INTERVIEW),
  CODING(Strand.INTERVIEW);

  private final Strand strand;

  EvidenceKind(Strand strand) {
    this.strand = strand;
  }

  /** The strand it belongs to, and goes with. */
  Strand strand() {
    return strand;
  }

  /** The plural that tables and erasures use: {@code responses}. */
  public String plural() {
    return name().toLowerCase(Locale.ROOT) + "s";
  }
}

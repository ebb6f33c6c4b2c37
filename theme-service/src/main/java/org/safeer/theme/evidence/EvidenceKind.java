package org.safeer.theme.evidence;

import java.util.Locale;

/** What a participant can leave as evidence. */
public enum EvidenceKind {
  RESPONSE,
  INTERVIEW,
  CODING;

  /** The plural that tables and erasures use: {@code responses}. */
  public String plural() {
    return name().toLowerCase(Locale.ROOT) + "s";
  }
}

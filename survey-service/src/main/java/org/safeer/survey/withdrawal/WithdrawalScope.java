package org.safeer.survey.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safeer.survey.participant.Strand;

/** What a participant can withdraw from. */
public enum WithdrawalScope {
  /** The whole study: everything of theirs is erased, in every service. */
  @JsonProperty("all")
  ALL(null, Set.of(Services.SURVEY, Services.INTERVIEW, Services.THEME)),
  /** The survey: their answers are erased, and none is taken again. */
  @JsonProperty("survey")
  SURVEY(Strand.SURVEY, Set.of(Services.SURVEY, Services.THEME)),
  /** The interviews: with their transcripts, codings and quotations. */
  @JsonProperty("interview")
  INTERVIEW(Strand.INTERVIEW, Set.of(Services.INTERVIEW, Services.THEME));

  private final Strand strand;
  private final Set<String> services;

  WithdrawalScope(Strand strand, Set<String> services) {
    this.strand = strand;
    this.services = services;
  }

  /** The scope with this name; empty if there is none. */
  public static Optional<WithdrawalScope> of(String key) {
    return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
  }

  /** Its name in JSON and in the database. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The strand that is left; empty for the whole study. */
  Optional<Strand> strand() {
    return Optional.ofNullable(strand);
  }

  /** Every service that holds something of it. */
  Set<String> services() {
    return services;
  }
}

package org.safeer.survey.questionnaire;

import java.time.LocalDate;

/**
 * Which days answer an item.
 *
 * @param earliest the first of them; null if there is none
 * @param latest the last of them; null if there is none
 */
public record DateRange(LocalDate earliest, LocalDate latest) {

  /** Whether the day is one of them. */
  public boolean holds(LocalDate day) {
    return (earliest == null || !day.isBefore(earliest))
        && (latest == null || !day.isAfter(latest));
  }
}

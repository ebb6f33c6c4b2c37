package org.safeer.survey.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeer.survey.questionnaire.DateRange;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseContent;

/** Times that contradict each other, and days that lie where none can; nothing that is a guess. */
final class ImpossibleDates {

  /** No participant was born before, nor has anything to tell of it. */
  static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** Where a day begins first. */
  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

  private ImpossibleDates() {}

  static List<Finding> of(PublishedQuestionnaire questionnaire, ResponseContent response) {
    List<Finding> found = new ArrayList<>();
    times(ResponseTimes.of(response.metadata(), response.submittedAt()), found);
    for (Map.Entry<String, Answer> one : response.answers().entrySet()) {
      LocalDate date = one.getValue().date();
      if (date != null) {
        DateRange range = questionnaire.items().get(one.getKey()).dates();
        day(one.getKey(), date, range, response.submittedAt(), found);
      }
    }
    return found;
  }

  private static void times(ResponseTimes times, List<Finding> found) {
    if (times.total() == null) {
      return;
    }
    if (times.total() < 0) {
      found.add(Finding.of(QualityFlag.IMPOSSIBLE_DATE, null, times.total(), 0));
    } else if (times.sections() != null && times.sections() > times.total() + times.rounded()) {
      found.add(Finding.of(QualityFlag.IMPOSSIBLE_DATE, null, times.sections(), times.total()));
    }
  }

  /** A questionnaire that allows later or earlier days itself asks for something else. */
  private static void day(
      String item, LocalDate date, DateRange range, Instant submittedAt, List<Finding> found) {
    LocalDate today = submittedAt.atOffset(EASTERNMOST).toLocalDate();
    boolean future = date.isAfter(today) && (range == null || range.latest() == null);
    boolean ancient = date.isBefore(EARLIEST) && (range == null || range.earliest() == null);
    if (future) {
      long days = ChronoUnit.DAYS.between(today, date);
      found.add(Finding.of(QualityFlag.IMPOSSIBLE_DATE, item, days, 0));
    } else if (ancient) {
      found.add(Finding.of(QualityFlag.IMPOSSIBLE_DATE, item, date.getYear(), EARLIEST.getYear()));
    }
  }
}

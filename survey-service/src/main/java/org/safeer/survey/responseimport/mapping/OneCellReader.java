package org.safeer.survey.responseimport.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.response.Answer;
import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.responseimport.file.TextGuard;

/** An answer that one cell holds: by a label, or as a number, a day or words of its own. */
final class OneCellReader implements ItemReader {

  private final int place;
  private final ItemType type;
  private final Labels<Answer> labels;
  private final boolean comma;
  private final DatePattern days;
  private final TextGuard guard;

  /**
   * @param guard what is taken away from words; null for nothing
   */
  OneCellReader(
      int place, ItemColumn column, ItemType type, Labels<Answer> labels, TextGuard guard) {
    this.place = place;
    this.type = type;
    this.labels = labels;
    this.comma = ",".equals(column.decimal());
    this.days = DatePattern.of(column.format());
    this.guard = guard;
  }

  @Override
  public Answer read(SourceRow row, RowFindings found) {
    String text = Cells.text(row, place, found);
    if (text == null) {
      return null;
    }
    Answer labelled = labels.meaning(text);
    Answer answer = labelled == null ? open(text) : labelled;
    if (answer == null) {
      Cells.unknown(place, found);
    }
    return answer;
  }

  /** What stands for itself; null if it is none of that. */
  private Answer open(String text) {
    return switch (type) {
      case TEXT -> Answer.text(guard == null ? text : guard.read(text));
      case DATE -> date(days.read(text));
      case NUMBER -> number(Cells.number(text, comma));
      default -> null;
    };
  }

  private static Answer date(LocalDate date) {
    return date == null ? null : Answer.date(date);
  }

  private static Answer number(BigDecimal number) {
    return number == null ? null : Answer.number(number);
  }
}

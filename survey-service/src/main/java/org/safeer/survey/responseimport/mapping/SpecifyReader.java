package org.safeer.survey.responseimport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safeer.survey.response.Answer;
import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.responseimport.file.TextGuard;

/**
 * A choice with the words that came with it, in a column of their own.
 *
 * <p>Some tools leave the choice itself empty where words were given: the one option that asks for
 * them was chosen then.
 */
final class SpecifyReader implements ItemReader {

  private final ItemReader choice;
  private final int place;
  private final Labels<Answer> missing;
  private final Set<String> specified;
  private final boolean several;
  private final TextGuard guard;

  /**
   * @param guard what is taken away from words; null for nothing
   */
  SpecifyReader(
      ItemReader choice,
      int place,
      Labels<Answer> missing,
      Set<String> specified,
      boolean several,
      TextGuard guard) {
    this.choice = choice;
    this.place = place;
    this.missing = missing;
    this.specified = specified;
    this.several = several;
    this.guard = guard;
  }

  @Override
  public Answer read(SourceRow row, RowFindings found) {
    Answer answer = choice.read(row, found);
    String text = Cells.text(row, place, found);
    if (answer == null || text == null || text.isEmpty() || missing.meaning(text) != null) {
      return answer;
    }
    String words = guard == null ? text : guard.read(text);
    return several ? many(answer, words) : one(answer, words);
  }

  private Answer one(Answer answer, String text) {
    String option = answer.option();
    if (option == null && specified.size() == 1) {
      option = specified.iterator().next();
    }
    return new Answer(null, option, null, null, text, null, null, null);
  }

  private Answer many(Answer answer, String text) {
    List<String> options = new ArrayList<>(answer.options() == null ? List.of() : answer.options());
    if (specified.size() == 1 && !options.contains(specified.iterator().next())) {
      options.add(specified.iterator().next());
    }
    return new Answer(null, null, options, null, text, null, null, null);
  }
}

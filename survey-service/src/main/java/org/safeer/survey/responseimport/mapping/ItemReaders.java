package org.safeer.survey.responseimport.mapping;

import java.util.List;
import java.util.function.Function;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.ItemWording;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.response.Answer;
import org.safeer.survey.responseimport.file.TextGuard;

/** Makes the reader that a mapped item needs. */
final class ItemReaders {

  private ItemReaders() {}

  /**
   * @param guard what is taken away from respondents' own words; null for nothing
   */
  static ItemReader of(ItemColumn column, Columns columns, ImportTarget target, TextGuard guard) {
    PublishedItem item = target.questionnaire().items().get(column.item());
    ItemWording wording = target.wording().items().get(column.item());
    ItemReader reader = plain(column, columns, item.type(), wording, guard);
    if (column.text() == null) {
      return reader;
    }
    return new SpecifyReader(
        reader,
        columns.of(column.text()),
        ItemLabels.missing(column),
        item.choices().specified(),
        item.type() == ItemType.MULTIPLE_CHOICE,
        guard);
  }

  private static ItemReader plain(
      ItemColumn column, Columns columns, ItemType type, ItemWording wording, TextGuard guard) {
    return switch (type) {
      case RANKING -> ranking(column, columns, wording);
      case MULTIPLE_CHOICE ->
          column.options() == null
              ? list(column, columns, wording, Answer::options)
              : new SplitReader(column, columns, wording.answers(), true);
      default ->
          column.options() == null
              ? one(column, columns, type, wording, guard)
              : new SplitReader(column, columns, wording.answers(), false);
    };
  }

  private static ItemReader ranking(ItemColumn column, Columns columns, ItemWording wording) {
    if (column.columns() != null) {
      return RankReader.byRank(column, columns, ItemLabels.options(column, wording));
    }
    return column.options() == null
        ? list(column, columns, wording, Answer::ranking)
        : RankReader.byOption(column, columns);
  }

  private static ItemReader list(
      ItemColumn column,
      Columns columns,
      ItemWording wording,
      Function<List<String>, Answer> answer) {
    return new ListReader(
        columns.of(column.column()),
        column.separator(),
        ItemLabels.options(column, wording),
        ItemLabels.missing(column),
        answer);
  }

  private static ItemReader one(
      ItemColumn column, Columns columns, ItemType type, ItemWording wording, TextGuard guard) {
    Labels<Answer> labels = ItemLabels.answers(column, type, wording);
    return new OneCellReader(columns.of(column.column()), column, type, labels, guard);
  }
}

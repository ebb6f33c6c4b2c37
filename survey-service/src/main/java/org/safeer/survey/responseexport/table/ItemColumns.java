package org.safeer.survey.responseexport.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.MissingKind;

/** The columns in which the answers to one item stand. */
final class ItemColumns {

  private static final List<Category> TICKS =
      List.of(
          new Category("1", 1, Map.of("en", "Chosen", "ur", "منتخب")),
          new Category("0", 0, Map.of("en", "Not chosen", "ur", "غیر منتخب")));

  private static final Map<String, String> IN_OWN_WORDS =
      Map.of("en", "in own words", "ur", "اپنے الفاظ میں");

  private static final Cell NOT_ASKED = new Cell.Missing(MissingKind.NOT_ASKED);
  private static final Cell CHOSEN = Cell.number(1);
  private static final Cell NOT_CHOSEN = Cell.number(0);

  private final ExportItem item;
  private final ExportedValues values;
  private final List<Category> categories;
  private final Set<MissingKind> missing;
  private final Map<String, Cell> shown;

  private ItemColumns(ExportItem item, ExportedValues values, Wording wording) {
    this.item = item;
    this.values = values;
    this.categories = item.categories();
    this.missing = item.missing();
    boolean points = item.type() == ItemType.LIKERT;
    this.shown = CategoryCells.of(categories, values, wording, points);
  }

  static List<ExportColumn> of(ExportItem item, ExportedValues values, Wording wording) {
    return new ItemColumns(item, values, wording).all();
  }

  private List<ExportColumn> all() {
    List<ExportColumn> columns = new ArrayList<>();
    switch (item.type()) {
      case MULTIPLE_CHOICE -> categories.forEach(one -> columns.add(tick(one)));
      case RANKING -> categories.forEach(one -> columns.add(rank(one)));
      default -> columns.add(single());
    }
    if (item.isSpecified()) {
      columns.add(words());
    }
    return columns;
  }

  private ExportColumn single() {
    return switch (item.type()) {
      case LIKERT -> whole(ColumnKind.CATEGORY, answer -> shown(answer.value()));
      case SINGLE_CHOICE, YES_NO -> whole(ColumnKind.CATEGORY, answer -> shown(answer.option()));
      case DATE ->
          whole(
              ColumnKind.DAY, answer -> answer.date() == null ? null : new Cell.Day(answer.date()));
      default ->
          item.isWords()
              ? whole(ColumnKind.WORDS, answer -> Cell.words(answer.text()))
              : whole(ColumnKind.NUMBER, answer -> Cell.number(answer.number()));
    };
  }

  private ExportColumn whole(ColumnKind kind, Function<Answer, Cell> given) {
    boolean explained = kind == ColumnKind.CATEGORY;
    return new ExportColumn(
        item.key(),
        kind,
        item,
        null,
        item.label(),
        explained ? categories : List.of(),
        explained ? shown : Map.of(),
        missing,
        answered(given));
  }

  /** What stands in a cell: why there is no answer, or what the answer says. */
  private Function<ExportRow, Cell> answered(Function<Answer, Cell> given) {
    return row -> {
      Answer answer = row.answers().get(item.key());
      if (answer == null) {
        return NOT_ASKED;
      }
      if (answer.missing() == null) {
        return given.apply(answer);
      }
      return answer.missing() == MissingKind.NO_ANSWER ? null : new Cell.Missing(answer.missing());
    };
  }

  private Cell shown(Object code) {
    return code == null ? null : shown.get(code.toString());
  }

  private ExportColumn tick(Category one) {
    boolean labels = values == ExportedValues.LABELS;
    Cell chosen = labels ? shown.get(one.code()) : CHOSEN;
    Cell not = labels ? null : NOT_CHOSEN;
    return ofOption(
        one,
        ColumnKind.TICK,
        labels ? List.of() : TICKS,
        answer -> answer.options().contains(one.code()) ? chosen : not);
  }

  private ExportColumn rank(Category one) {
    return ofOption(
        one,
        ColumnKind.RANK,
        List.of(),
        answer -> {
          int place = answer.ranking().indexOf(one.code());
          return place < 0 ? null : Cell.number(place + 1L);
        });
  }

  private ExportColumn ofOption(
      Category one, ColumnKind kind, List<Category> explained, Function<Answer, Cell> given) {
    return new ExportColumn(
        item.key() + "/" + one.code(),
        kind,
        item,
        one.code(),
        Wording.joined(item.label(), one.label()),
        explained,
        Map.of(),
        missing,
        answered(given));
  }

  /** Words that came with a choice; why there is none is told by the choice. */
  private ExportColumn words() {
    return new ExportColumn(
        item.key() + ".text",
        ColumnKind.WORDS,
        item,
        null,
        Wording.joined(item.label(), IN_OWN_WORDS),
        List.of(),
        Map.of(),
        Set.of(),
        row -> {
          Answer answer = row.answers().get(item.key());
          return answer == null ? null : Cell.words(answer.text());
        });
  }
}

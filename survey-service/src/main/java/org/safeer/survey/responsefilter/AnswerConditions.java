package org.safeer.survey.responsefilter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.kit.filter.FilterOperator;
import org.safeer.kit.filter.FilterTerm;
import org.safeer.survey.Dates;
import org.safeer.survey.Shapes;
import org.safeer.survey.questionnaire.AskedItems;
import org.safeer.survey.questionnaire.ItemType;

/**
 * Conditions on answers, as SQL/JSON paths. Those that compare by equality alone are found by the
 * index on answers; a range of scale points is one of them, for a scale has few points.
 */
@ApplicationScoped
class AnswerConditions {

  private static final Set<String> REASONS =
      Set.of("no-answer", "not-applicable", "prefer-not-to-say", "not-asked");

  /** More points than this are compared as a range, which no index finds. */
  private static final int MOST_POINTS = 50;

  private static final Set<FilterOperator> RANGES =
      EnumSet.of(FilterOperator.GE, FilterOperator.LE);

  private static final Set<FilterOperator> EQUALITIES =
      EnumSet.of(FilterOperator.EQ, FilterOperator.IN);

  private final AskedItems items;

  AnswerConditions(AskedItems items) {
    this.items = items;
  }

  /**
   * @param item key of the item whose answer is compared
   */
  Condition of(String study, String item, FilterTerm term) {
    Set<ItemType> types = Shapes.isKey(item) ? items.types(study, item) : Set.of();
    if (types.isEmpty()) {
      throw term.refused("unknown-item", "names an item that no published questionnaire has");
    }
    String answer = "$.\"" + item + "\"";
    if (term.operator() == FilterOperator.MISSING) {
      return equal(paths(answer + ".missing == ", term.each("no reason", this::reason)));
    }
    List<String> equalities = new ArrayList<>();
    List<String> ranges = new ArrayList<>();
    for (ItemType type : types) {
      add(study, type, answer, term, equalities, ranges);
    }
    return ranges.isEmpty() ? equal(equalities) : within(concat(equalities, ranges));
  }

  private void add(
      String study,
      ItemType type,
      String answer,
      FilterTerm term,
      List<String> equalities,
      List<String> ranges) {
    switch (type) {
      case LIKERT -> addPoints(study, answer + ".value", term, equalities, ranges);
      case NUMBER -> addOrdered(answer + ".number", numbers(term), term, equalities, ranges);
      case DATE -> addOrdered(answer + ".date", dates(term), term, equalities, ranges);
      case SINGLE_CHOICE, YES_NO -> equalities.addAll(paths(answer + ".option == ", options(term)));
      case MULTIPLE_CHOICE -> equalities.addAll(paths(answer + ".options[*] == ", options(term)));
      default -> term.require(EnumSet.of(FilterOperator.MISSING));
    }
  }

  private static void addOrdered(
      String answer,
      List<String> values,
      FilterTerm term,
      List<String> equalities,
      List<String> ranges) {
    if (RANGES.contains(term.operator())) {
      String comparison = term.operator() == FilterOperator.GE ? " >= " : " <= ";
      ranges.addAll(paths(answer + comparison, values));
    } else {
      equalities.addAll(paths(answer + " == ", values));
    }
  }

  private void addPoints(
      String study, String answer, FilterTerm term, List<String> equalities, List<String> ranges) {
    List<String> given = term.integers().stream().map(String::valueOf).toList();
    if (!RANGES.contains(term.operator())) {
      equalities.addAll(paths(answer + " == ", given));
      return;
    }
    List<String> points = points(study, term);
    if (points.size() > MOST_POINTS) {
      addOrdered(answer, given, term, equalities, ranges);
    } else {
      equalities.addAll(paths(answer + " == ", points));
    }
  }

  /** The points of the study's scales that lie in a range. */
  private List<String> points(String study, FilterTerm term) {
    boolean up = term.operator() == FilterOperator.GE;
    int bound = term.integers().get(0);
    return items.scalePoints(study).stream()
        .filter(point -> up ? point >= bound : point <= bound)
        .map(String::valueOf)
        .toList();
  }

  private static List<String> numbers(FilterTerm term) {
    return term.numbers().stream().map(number -> number.toPlainString()).toList();
  }

  private static List<String> dates(FilterTerm term) {
    return term.each("no date", AnswerConditions::date);
  }

  private static String date(String text) {
    LocalDate date = Dates.read(text);
    if (date == null) {
      throw new IllegalArgumentException();
    }
    return quoted(date.toString());
  }

  private static List<String> options(FilterTerm term) {
    term.require(EQUALITIES);
    return term.each("no option's key", AnswerConditions::option);
  }

  private static String option(String text) {
    if (!Shapes.isKey(text)) {
      throw new IllegalArgumentException();
    }
    return quoted(text);
  }

  private String reason(String text) {
    if (!REASONS.contains(text)) {
      throw new IllegalArgumentException();
    }
    return quoted(text);
  }

  private static String quoted(String plain) {
    return '"' + plain + '"';
  }

  private static List<String> paths(String comparison, List<String> values) {
    return values.stream().map(comparison::concat).toList();
  }

  private static List<String> concat(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static Condition equal(List<String> paths) {
    return paths.isEmpty()
        ? Condition.ofResponse("false")
        : Condition.ofResponse("r.answers @@ CAST(%s AS jsonpath)", anyOf(paths));
  }

  /** A function and no operator: an index on equality would be read from end to end. */
  private static Condition within(List<String> paths) {
    return Condition.ofResponse("jsonb_path_match(r.answers, CAST(%s AS jsonpath))", anyOf(paths))
        .notIndexed();
  }

  private static String anyOf(List<String> paths) {
    return paths.stream().collect(Collectors.joining(" || "));
  }
}

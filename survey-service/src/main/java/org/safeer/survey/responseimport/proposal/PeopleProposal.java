package org.safeer.survey.responseimport.proposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeer.survey.responseimport.mapping.AttributeColumn;
import org.safeer.survey.responseimport.mapping.Folding;
import org.safeer.survey.responseimport.mapping.RegionColumn;
import org.safeer.survey.responseimport.mapping.WeightColumn;
import org.safeer.survey.study.Frame;
import org.safeer.survey.study.Region;

/** Finds the columns that tell who answered, and how much an answer weighs. */
final class PeopleProposal {

  /** So many of a column's texts must be regions. */
  private static final double REGIONS = 0.6;

  /** More different texts are no attribute. */
  private static final int MOST_CATEGORIES = 30;

  private static final Pattern WEIGHT =
      Pattern.compile("(?i)(weight|weights|weighting|wt|wgt|pond|poids)");

  private static final Map<String, Pattern> ATTRIBUTES = attributes();

  private final Collection<ColumnProfile> columns;
  private final ColumnNames refs;

  PeopleProposal(Collection<ColumnProfile> columns, ColumnNames refs) {
    this.columns = columns;
    this.refs = refs;
  }

  private static Map<String, Pattern> attributes() {
    Map<String, Pattern> words = new LinkedHashMap<>();
    words.put("age", Pattern.compile("(?i).*\\b(age|âge|alter|عمر)\\b.*", Pattern.DOTALL));
    words.put(
        "gender", Pattern.compile("(?i).*\\b(gender|sex|sexe|genre|جنس)\\b.*", Pattern.DOTALL));
    words.put(
        "generation", Pattern.compile("(?i).*\\b(generation|génération|نسل)\\b.*", Pattern.DOTALL));
    words.put(
        "occupation",
        Pattern.compile("(?i).*\\b(occupation|profession|پیشہ)\\b.*", Pattern.DOTALL));
    words.put(
        "education", Pattern.compile("(?i).*\\b(education|schooling|تعلیم)\\b.*", Pattern.DOTALL));
    return words;
  }

  /** The column whose texts are regions, if there is one. */
  Optional<ColumnProfile> region(Frame frame) {
    Set<String> known = known(frame);
    return columns.stream()
        .filter(column -> share(column, known) >= REGIONS)
        .max(Comparator.comparingDouble(column -> share(column, known)));
  }

  RegionColumn mapped(ColumnProfile column) {
    return new RegionColumn(refs.of(column.index()), null, null);
  }

  private static Set<String> known(Frame frame) {
    Set<String> known = new HashSet<>();
    frame.countries().keySet().forEach(code -> known.add(Folding.of(code)));
    for (Region region : frame.regions()) {
      known.add(Folding.of(region.region()));
      region.label().values().forEach(label -> known.add(Folding.of(label)));
    }
    return known;
  }

  private static double share(ColumnProfile column, Set<String> known) {
    long fit = column.values().stream().filter(text -> known.contains(Folding.of(text))).count();
    return column.values().size() < 2 ? 0 : (double) fit / column.values().size();
  }

  /** The column of weights, if there is one. */
  Optional<ColumnProfile> weight() {
    return columns.stream()
        .filter(column -> column.heading().stream().anyMatch(t -> WEIGHT.matcher(t).matches()))
        .filter(column -> column.open().numbers() == 1)
        .findFirst();
  }

  WeightColumn weighing(ColumnProfile column) {
    return new WeightColumn(refs.of(column.index()), column.open().decimal());
  }

  /** Columns that tell people apart, by what attributes are usually called. */
  Map<String, ColumnProfile> found() {
    Map<String, ColumnProfile> found = new LinkedHashMap<>();
    ATTRIBUTES.forEach(
        (name, words) ->
            columns.stream()
                .filter(column -> column.values().size() <= MOST_CATEGORIES)
                .filter(column -> !found.containsValue(column))
                .filter(
                    column -> column.heading().stream().anyMatch(t -> words.matcher(t).matches()))
                .findFirst()
                .ifPresent(column -> found.put(key(name, column), column)));
    return found;
  }

  /** Ages that are no numbers are bands of them. */
  private static String key(String name, ColumnProfile column) {
    boolean bands = name.equals("age") && column.open().numbers() < 1;
    return bands ? "age-band" : name;
  }

  AttributeColumn attribute(ColumnProfile column) {
    return new AttributeColumn(refs.of(column.index()));
  }
}

package org.safeer.survey.responseimport.proposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.safeer.survey.responseimport.mapping.AttributeColumn;
import org.safeer.survey.responseimport.mapping.Folding;
import org.safeer.survey.responseimport.mapping.RegionColumn;
import org.safeer.survey.responseimport.mapping.SourceColumn;
import org.safeer.survey.responseimport.mapping.WeightColumn;
import org.safeer.survey.study.Attribute;
import org.safeer.survey.study.AttributeOption;
import org.safeer.survey.study.AttributeType;
import org.safeer.survey.study.Frame;
import org.safeer.survey.study.Region;
import org.safeer.survey.study.SamplingSource;

/** Finds the columns that tell who answered, and how much an answer weighs. */
final class PeopleProposal {

  /** So many of a column's texts must be regions, or options of an attribute. */
  private static final double MOST = 0.6;

  private static final Pattern WEIGHT =
      Pattern.compile("(?i)(weight|weights|weighting|wt|wgt|pond|poids)");

  private final Collection<ColumnProfile> columns;
  private final ColumnNames refs;

  PeopleProposal(Collection<ColumnProfile> columns, ColumnNames refs) {
    this.columns = columns;
    this.refs = refs;
  }

  /** The column whose texts are regions, if there is one. */
  Optional<ColumnProfile> region(Frame frame) {
    Set<String> known = known(frame);
    return columns.stream()
        .filter(column -> share(column, known) >= MOST)
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

  /** The column whose texts are sampling sources, if there is one. */
  Optional<ColumnProfile> source(Collection<SamplingSource> sources) {
    Set<String> known = new HashSet<>();
    for (SamplingSource source : sources) {
      known.add(Folding.of(source.source()));
      source.label().values().forEach(label -> known.add(Folding.of(label)));
    }
    return columns.stream().filter(column -> share(column, known) >= MOST).findFirst();
  }

  SourceColumn found(ColumnProfile column) {
    return new SourceColumn(refs.of(column.index()), null);
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

  /** The columns of the attributes that the study declares, as far as they are found. */
  Map<String, ColumnProfile> found(Collection<Attribute> declared) {
    Map<String, ColumnProfile> found = new LinkedHashMap<>();
    for (Attribute attribute : declared) {
      Predicate<ColumnProfile> holds = holding(attribute);
      columns.stream()
          .filter(column -> !found.containsValue(column) && holds.test(column))
          .findFirst()
          .ifPresent(column -> found.put(attribute.attribute(), column));
    }
    return found;
  }

  /** A number is known by its header, a category by its texts. */
  private static Predicate<ColumnProfile> holding(Attribute attribute) {
    Set<String> known = new HashSet<>();
    if (attribute.type() == AttributeType.NUMBER) {
      known.add(Folding.of(attribute.attribute()));
      attribute.label().values().forEach(label -> known.add(Folding.of(label)));
      return column ->
          column.open().numbers() == 1
              && column.heading().stream().map(Folding::of).anyMatch(known::contains);
    }
    for (AttributeOption option : attribute.options()) {
      known.add(Folding.of(option.option()));
      option.label().values().forEach(label -> known.add(Folding.of(label)));
    }
    return column -> share(column, known) >= MOST;
  }

  AttributeColumn attribute(ColumnProfile column) {
    return new AttributeColumn(refs.of(column.index()), null, null);
  }
}

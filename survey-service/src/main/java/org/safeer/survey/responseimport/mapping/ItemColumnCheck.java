package org.safeer.survey.responseimport.mapping;

import java.util.List;
import java.util.Set;
import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedItem;

/** Whether what a mapping says of an item fits the item. */
final class ItemColumnCheck {

  private static final String OTHER_TYPE = "does not belong to an item of this type";

  /** Types whose answers hold several options. */
  private static final Set<ItemType> SEVERAL = Set.of(ItemType.MULTIPLE_CHOICE, ItemType.RANKING);

  private final PublishedItem item;
  private final ItemColumn column;
  private final Findings found;

  private ItemColumnCheck(PublishedItem item, ItemColumn column, Findings found) {
    this.item = item;
    this.column = column;
    this.found = found;
  }

  static void check(PublishedItem item, ItemColumn column, Findings found) {
    ItemColumnCheck check = new ItemColumnCheck(item, column, found);
    check.layout();
    check.labels();
    check.spelling();
    check.missing();
    AmbiguousLabels.check(
        List.of(
            column.values() == null ? Set.of() : column.values().keySet(),
            column.missing(),
            column.notApplicable(),
            column.preferNotToSay()),
        found);
  }

  private void layout() {
    ItemType type = item.type();
    found.require(column.places() == 1, "one-of", "must hold one of column, columns and options");
    allow("columns", column.columns(), type == ItemType.RANKING);
    allow("options", column.options(), SEVERAL.contains(type) || type == ItemType.SINGLE_CHOICE);
    boolean list = SEVERAL.contains(type) && column.column() != null;
    allow("separator", column.separator(), list);
    if (list && column.separator() == null) {
      found.at("separator").add("required", "is required where one column holds several options");
    }
    if (column.options() != null) {
      column.options().keySet().forEach(key -> option(key, found.at("options", key)));
    }
    boolean ticks = column.options() != null && type != ItemType.RANKING;
    allow("chosen", column.chosen(), ticks);
    allow("notChosen", column.notChosen(), ticks);
  }

  private void labels() {
    if (column.values() == null) {
      return;
    }
    boolean labelled =
        column.options() == null && (item.type().isClosed() || SEVERAL.contains(item.type()));
    if (labelled) {
      column.values().forEach(this::value);
    } else {
      found.at("values").add("not-allowed", OTHER_TYPE);
    }
  }

  private void value(String label, MappedValue value) {
    Findings place = found.at("values", label);
    boolean likert = item.type() == ItemType.LIKERT;
    if (likert != (value.point() != null)) {
      place.add("item-type", "does not answer an item of this type");
    } else if (likert) {
      boolean point = item.points().contains(value.point());
      place.require(point, "scale-point", "is no point of the item's scale");
    } else {
      option(value.option(), place);
    }
  }

  private void option(String key, Findings place) {
    boolean option = item.choices().options().contains(key);
    place.require(option, "option", "is no option of the item");
  }

  private void spelling() {
    allow("text", column.text(), !item.choices().specified().isEmpty());
    allow("format", column.format(), item.type() == ItemType.DATE);
    allow("decimal", column.decimal(), item.type() == ItemType.NUMBER);
    try {
      DatePattern.of(column.format());
    } catch (IllegalArgumentException noPattern) {
      found
          .at("format")
          .add("date-pattern", "is no pattern of a day, month and year, as dd/MM/yyyy is");
    }
  }

  private void missing() {
    offered("notApplicable", column.notApplicable(), item.notApplicable());
    offered("preferNotToSay", column.preferNotToSay(), item.preferNotToSay());
  }

  private void offered(String member, List<String> labels, boolean offered) {
    boolean fits = labels.isEmpty() || offered;
    found.at(member).require(fits, "missing-not-allowed", "is not offered by the item");
  }

  private void allow(String member, Object given, boolean fits) {
    found.at(member).require(given == null || fits, "not-allowed", OTHER_TYPE);
  }
}

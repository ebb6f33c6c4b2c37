package org.safeer.survey.responseimport.proposal;

import java.util.List;
import java.util.Map;
import org.safeer.survey.responseimport.mapping.ColumnRef;
import org.safeer.survey.responseimport.mapping.ItemColumn;
import org.safeer.survey.responseimport.mapping.MappedValue;

/** Where an item is proposed to stand, part by part; what nothing is said of has its default. */
final class ItemColumnDraft {

  private final String item;
  private ColumnRef column;
  private Map<String, ColumnRef> options;
  private String separator;
  private Map<String, MappedValue> values;
  private List<String> missing;
  private List<String> notApplicable;
  private List<String> preferNotToSay;
  private ColumnRef text;
  private String format;
  private String decimal;

  private ItemColumnDraft(String item) {
    this.item = item;
  }

  /** In one column. */
  static ItemColumnDraft in(String item, ColumnRef column) {
    ItemColumnDraft draft = new ItemColumnDraft(item);
    draft.column = column;
    return draft;
  }

  /** In a column for each option. */
  static ItemColumnDraft split(String item, Map<String, ColumnRef> options) {
    ItemColumnDraft draft = new ItemColumnDraft(item);
    draft.options = options;
    return draft;
  }

  ItemColumnDraft separatedBy(String found) {
    separator = found;
    return this;
  }

  ItemColumnDraft labelled(ValueLabels labels) {
    values = labels.values();
    missing = labels.missing();
    notApplicable = labels.notApplicable();
    preferNotToSay = labels.preferNotToSay();
    return this;
  }

  ItemColumnDraft withDaysAs(String pattern) {
    format = pattern;
    return this;
  }

  ItemColumnDraft withDecimalsAfter(String sign) {
    decimal = sign;
    return this;
  }

  /** With the column of the words that come with an option. */
  ItemColumnDraft withWordsIn(ColumnRef words) {
    text = words;
    return this;
  }

  String item() {
    return item;
  }

  ItemColumn build() {
    return new ItemColumn(
        item,
        column,
        null,
        options,
        separator,
        values,
        null,
        null,
        missing,
        notApplicable,
        preferNotToSay,
        text,
        format,
        decimal);
  }
}

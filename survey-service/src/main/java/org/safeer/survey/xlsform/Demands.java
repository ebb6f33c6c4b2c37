package org.safeer.survey.xlsform;

/** Whether an item must be answered: always, never, or when a condition holds. */
final class Demands {

  private Demands() {}

  static void read(Entry entry, ItemDraft item, FormExpressions expressions) {
    String cell = entry.text(Column.REQUIRED);
    Boolean always = Truth.of(cell);
    item.required = always;
    item.requiredIf =
        cell != null && always == null
            ? expressions.read(entry, Column.REQUIRED)
            : expressions.read(entry, Column.REQUIRED_IF);
  }
}

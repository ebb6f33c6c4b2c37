package org.safeer.survey.xlsform;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.safeer.survey.xlsform.FormFinding.Place;

/**
 * A row of a sheet, by the names of its columns.
 *
 * @param texts what stands in it, as it stands there, by column
 * @param words what stands in it in each language, by column
 * @param headers the headers as they are written, by column
 */
record Entry(
    String sheet,
    int row,
    Map<String, String> texts,
    Map<String, Map<String, String>> words,
    Map<String, String> headers) {

  private static final char NO_BREAK_SPACE = '\u00a0';

  /** As it stands there; null if nothing does. */
  String text(String column) {
    return texts.get(column);
  }

  /** Without what surrounds it; null if nothing stands there. */
  String word(String column) {
    String text = texts.get(column);
    return text == null ? null : text.replace(NO_BREAK_SPACE, ' ').strip();
  }

  /** In small letters; empty if nothing stands there. */
  String small(String column) {
    String word = word(column);
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }

  /** Yes or nothing. */
  Boolean flag(String column) {
    return Boolean.TRUE.equals(Truth.of(word(column))) ? true : null;
  }

  /** By language tag; null if nothing stands there. */
  Map<String, String> said(String column) {
    return words.get(column);
  }

  /** The same, with other words in a column; null for none. */
  Entry saying(String column, Map<String, String> said) {
    if (said == null) {
      return this;
    }
    Map<String, Map<String, String>> others = new HashMap<>(words);
    others.put(column, said);
    return new Entry(sheet, row, texts, others, headers);
  }

  boolean has(String column) {
    return texts.containsKey(column) || words.containsKey(column);
  }

  Place place() {
    return new Place(sheet, row, null);
  }

  Place at(String column) {
    return new Place(sheet, row, headers.getOrDefault(column, column));
  }
}

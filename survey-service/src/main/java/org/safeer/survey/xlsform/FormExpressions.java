package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.survey.Shapes;
import org.safeer.survey.logic.AnswersInWords;
import org.safeer.survey.logic.Renaming;
import org.safeer.survey.logic.Renaming.Renamed;

/** The expressions of a form in the keys that its items and options have here. */
final class FormExpressions {

  private final Keys items = new Keys();
  private final Map<String, Map<String, String>> options = new HashMap<>();
  private final FormNotes notes;
  private final Renaming renaming = new Renaming(this::renamed, this::options);

  FormExpressions(FormNotes notes) {
    this.notes = notes;
  }

  /** Takes in the names of all that is asked. */
  void know(List<String> names) {
    names.stream().filter(Shapes::isKey).forEach(items::of);
    names.forEach(items::of);
  }

  /** Takes in which options of an item have other names here. */
  void know(String item, Map<String, String> renamedOptions) {
    options.put(item, renamedOptions);
  }

  String key(String item) {
    return items.of(item);
  }

  /** A key for what the form gives no name of its own; no name holds a space. */
  String fresh(String words, int row) {
    return items.of(items.knows(words) ? words + " " + row : words);
  }

  private String renamed(String item) {
    return items.knows(item) ? items.of(item) : item;
  }

  private Map<String, String> options(String item) {
    return options.getOrDefault(item, Map.of());
  }

  /** The expression in a cell; null if there is none, or none that can be told in these keys. */
  String read(Entry entry, String column) {
    return read(entry, column, entry.text(column));
  }

  /** An expression that stands in a cell. */
  String read(Entry entry, String column, String text) {
    if (text == null) {
      return null;
    }
    String self = entry.word(Column.NAME);
    Renamed renamed = renaming.of(text, self == null ? "" : self);
    if (!renamed.unsure().isEmpty()) {
      notes.leftOut(
          entry.at(column),
          "option-names",
          "Some options of "
              + String.join(", ", renamed.unsure())
              + " get other names, and this expression cannot be told in them");
      return null;
    }
    return renamed.text();
  }

  /** Words in each language; null if there are none. */
  Map<String, String> words(Entry entry, String column) {
    return words(entry.said(column));
  }

  /** The same words; an answer that is to stand among them is named by its key. */
  Map<String, String> words(Map<String, String> said) {
    if (said == null) {
      return null;
    }
    Map<String, String> words = new LinkedHashMap<>(said);
    words.replaceAll((tag, text) -> AnswersInWords.renamed(text, this::renamed));
    return words;
  }

  /** Conditions that must all hold; null if there are none. */
  static String all(List<String> conditions, String last) {
    List<String> all = new ArrayList<>(conditions);
    if (last != null) {
      all.add(last);
    }
    return switch (all.size()) {
      case 0 -> null;
      case 1 -> all.get(0);
      default -> "(" + String.join(") and (", all) + ")";
    };
  }
}

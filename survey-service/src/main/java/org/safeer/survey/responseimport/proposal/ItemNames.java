package org.safeer.survey.responseimport.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.survey.questionnaire.ItemWording;

/** What an item and its options can be called. */
final class ItemNames {

  private final List<TextShape> names = new ArrayList<>();
  private final Map<String, List<TextShape>> options = new LinkedHashMap<>();

  ItemNames(String item, ItemWording wording) {
    names.add(new TextShape(item));
    wording.labels().forEach(label -> names.add(new TextShape(label)));
    // The row of a matrix is called by both; in which order, tools differ.
    for (String heading : wording.headings()) {
      wording.labels().forEach(label -> names.add(new TextShape(heading + " " + label)));
    }
    if (!wording.headings().isEmpty()) {
      // "Fair" alone could be a row of any matrix.
      names.removeIf(name -> wording.labels().stream().anyMatch(l -> isShort(l, name)));
    }
    wording
        .answers()
        .forEach((key, words) -> options.put(key, words.stream().map(TextShape::new).toList()));
  }

  private static boolean isShort(String label, TextShape name) {
    return label.length() < 15 && name.likeness(new TextShape(label)) == 1;
  }

  List<TextShape> names() {
    return names;
  }

  Map<String, List<TextShape>> options() {
    return options;
  }
}

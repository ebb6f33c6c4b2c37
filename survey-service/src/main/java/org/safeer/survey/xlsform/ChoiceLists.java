package org.safeer.survey.xlsform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.survey.Shapes;

/** The choices sheet: lists by name. */
final class ChoiceLists {

  private final Map<String, ChoiceList> lists = new LinkedHashMap<>();
  private final Keys scales = new Keys();

  static ChoiceLists of(List<Entry> choices, FormNotes notes) {
    ChoiceLists all = new ChoiceLists();
    for (Entry choice : choices) {
      String list = choice.word(Column.LIST_NAME);
      if (list != null && choice.word(Column.NAME) != null) {
        all.lists.computeIfAbsent(list, ChoiceList::new).add(choice);
      } else if (list != null || choice.has(Column.NAME) || choice.has(Column.LABEL)) {
        notes.leftOut(choice.place(), "choice", "The choice lacks its list or its name");
      }
      choice.texts().keySet().stream()
          .filter(FormSheet::isWithoutPlace)
          .forEach(
              column ->
                  notes.leftOut(choice.at(column), "not-supported", "A choice has words alone"));
    }
    all.lists.keySet().stream().filter(Shapes::isKey).forEach(all.scales::of);
    return all;
  }

  /** Null if there is none of this name. */
  ChoiceList get(String name) {
    return lists.get(name);
  }

  Iterable<ChoiceList> all() {
    return lists.values();
  }

  /** The key of the scale that a list is. */
  String scale(ChoiceList list) {
    return scales.of(list.name());
  }
}

package org.safeer.survey.xlsform;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.questionnaire.ItemOption;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.xlsform.FormNode.Question;

/** Which item a question is, and what answers it. */
final class ItemTypes {

  /** Most characters of all options together: many questions may share one long list. */
  private static final long MOST_WORDS = 4_000_000;

  private final FormDraft draft;
  private final ChoiceLists lists;
  private final FormNotes notes;
  private final Set<String> told = new HashSet<>();
  private long words;

  ItemTypes(FormDraft draft, ChoiceLists lists, FormNotes notes) {
    this.draft = draft;
    this.lists = lists;
    this.notes = notes;
  }

  /** Null if no item can be made of it. */
  ItemType of(Question question) {
    QuestionType type = question.type();
    if (type.list() != null && lists.get(type.list()) == null) {
      return null;
    }
    return switch (type.word()) {
      case "integer", "decimal" -> ItemType.NUMBER;
      case "range" -> Range.of(question.entry()) == null ? null : ItemType.NUMBER;
      case "text" -> ItemType.TEXT;
      case "date" -> ItemType.DATE;
      case "note" -> ItemType.NOTE;
      case "calculate" -> ItemType.CALCULATED;
      case "acknowledge" -> ItemType.YES_NO;
      case "select_one" -> ofOne(question);
      case "select_multiple" -> type.list() == null ? null : ItemType.MULTIPLE_CHOICE;
      case "rank" -> type.list() == null || type.orOther() ? null : ItemType.RANKING;
      default -> null;
    };
  }

  private ItemType ofOne(Question question) {
    Entry entry = question.entry();
    if (question.type().list() == null) {
      return null;
    }
    boolean likert =
        entry.small(Column.APPEARANCE).contains("likert")
            && !question.type().orOther()
            && lists.get(question.type().list()).isScale();
    if (likert) {
      return ItemType.LIKERT;
    }
    return entry.small(Column.OUR_TYPE).equals("yes-no") ? ItemType.YES_NO : ItemType.SINGLE_CHOICE;
  }

  /** Why no item can be made of it. */
  String reason(Question question) {
    QuestionType type = question.type();
    if (type.list() != null && lists.get(type.list()) == null) {
      return "There is no list " + type.list() + " on the sheet choices";
    }
    return type.word().equals("range")
        ? "A range is a number if it runs from a number to a number in steps of 1, 0.1 and so on"
        : "An item of the type " + shortened(type.word()) + " cannot be represented";
  }

  private static String shortened(String word) {
    return word.length() > 40 ? word.substring(0, 40) + "…" : word;
  }

  /** Names of options that get others here. */
  Map<String, String> renamedOptions(Question question) {
    if (question.type().word().equals("acknowledge")) {
      return Map.of("OK", "yes");
    }
    ItemType type = of(question);
    boolean options = question.type().list() != null && type != null && type != ItemType.LIKERT;
    return options ? lists.get(question.type().list()).keys().renamed() : Map.of();
  }

  void fill(ItemDraft item, Question question) {
    ChoiceList list = question.type().list() == null ? null : lists.get(question.type().list());
    if (item.type == ItemType.LIKERT) {
      item.scale = lists.scale(list);
      draft.scale(item.scale, list);
    } else if (list != null) {
      options(item, list, question.type().orOther());
    }
  }

  private void options(ItemDraft item, ChoiceList list, boolean orOther) {
    words += list.size();
    if (words > MOST_WORDS) {
      notes.leftOut(item.entry.at(Column.TYPE), "too-large", "The form has too many choices");
      return;
    }
    item.parts = list.choices();
    List<ItemOption> options = list.options();
    tellRenamed(list);
    item.options = orOther ? OrOther.added(options) : options;
    if (orOther) {
      notes.changed(
          item.entry.at(Column.TYPE),
          "or-other",
          "Other is an option here, with which words may come, and no question of its own");
    }
    boolean usual =
        item.type == ItemType.YES_NO
            && list.name().equals(ChoiceWriter.USUAL)
            && item.options.equals(usual(item));
    if (usual) {
      item.options = null;
    }
  }

  private static List<ItemOption> usual(ItemDraft item) {
    return new ItemDraft(item.entry, item.item, ItemType.YES_NO).build().choices();
  }

  private void tellRenamed(ChoiceList list) {
    if (!told.add(list.name())) {
      return;
    }
    Map<String, String> renamed = list.keys().renamed();
    for (Entry choice : list.choices()) {
      String key = renamed.get(choice.word(Column.NAME));
      if (key != null) {
        notes.changed(
            choice.at(Column.NAME),
            "renamed",
            choice.word(Column.NAME) + " is called " + key + " here");
      }
    }
  }
}

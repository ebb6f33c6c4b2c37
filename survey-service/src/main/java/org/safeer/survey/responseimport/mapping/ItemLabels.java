package org.safeer.survey.responseimport.mapping;

import java.util.Map;
import java.util.Set;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.ItemWording;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.MissingKind;

/** The labels of an item's columns: those the mapping names, or else the questionnaire's own. */
final class ItemLabels {

  private ItemLabels() {}

  /** Whole answers: a point, an option, or why there is none. */
  static Labels<Answer> answers(ItemColumn column, ItemType type, ItemWording wording) {
    Labels<Answer> labels = missing(column);
    if (column.values() != null) {
      column.values().forEach((label, value) -> labels.name(label, value.answer()));
    } else if (type.isClosed()) {
      own(wording.answers(), type == ItemType.LIKERT, labels);
    }
    return labels;
  }

  private static void own(Map<String, Set<String>> answers, boolean points, Labels<Answer> labels) {
    answers.forEach(
        (key, texts) -> {
          Answer answer = points ? Answer.value(Integer.parseInt(key)) : Answer.option(key);
          texts.forEach(text -> labels.own(text, answer));
        });
  }

  /** Options that may stand beside others. */
  static Labels<String> options(ItemColumn column, ItemWording wording) {
    Labels<String> labels = new Labels<>();
    if (column.values() != null) {
      column.values().forEach((label, value) -> labels.name(label, value.option()));
    } else {
      wording.answers().forEach((key, texts) -> texts.forEach(text -> labels.own(text, key)));
    }
    return labels;
  }

  /** Why there is no answer. */
  static Labels<Answer> missing(ItemColumn column) {
    Labels<Answer> labels = new Labels<>();
    column.missing().forEach(label -> labels.name(label, Answer.NONE));
    Answer notApplicable = Answer.missing(MissingKind.NOT_APPLICABLE);
    column.notApplicable().forEach(label -> labels.name(label, notApplicable));
    Answer preferNotToSay = Answer.missing(MissingKind.PREFER_NOT_TO_SAY);
    column.preferNotToSay().forEach(label -> labels.name(label, preferNotToSay));
    return labels;
  }
}

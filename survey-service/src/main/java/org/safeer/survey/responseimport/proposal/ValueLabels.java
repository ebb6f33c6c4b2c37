package org.safeer.survey.responseimport.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.ItemWording;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.responseimport.mapping.Folding;
import org.safeer.survey.responseimport.mapping.MappedValue;

/** Which of a column's texts stand for which answers of an item. */
final class ValueLabels {

  /** Below this, two labels are taken for different ones. */
  private static final double ALIKE = 0.8;

  /** How files abbreviate the two. */
  private static final Map<String, String> YES_NO =
      Map.of("y", "yes", "n", "no", "true", "yes", "false", "no", "1", "yes", "0", "no");

  private final Map<String, MappedValue> values = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>(List.of(""));
  private final List<String> notApplicable = new ArrayList<>();
  private final List<String> preferNotToSay = new ArrayList<>();
  private boolean ownOnly = true;
  private int known;
  private int all;

  static ValueLabels of(PublishedItem item, ItemWording wording, Set<String> texts) {
    ValueLabels labels = new ValueLabels();
    Map<String, String> own = new LinkedHashMap<>();
    Map<TextShape, String> shapes = new LinkedHashMap<>();
    wording
        .answers()
        .forEach(
            (key, words) ->
                words.forEach(
                    word -> {
                      own.putIfAbsent(Folding.of(word), key);
                      shapes.put(new TextShape(word), key);
                    }));
    if (item.type() == ItemType.YES_NO) {
      YES_NO.forEach(own::putIfAbsent);
    }
    for (String text : texts) {
      labels.all++;
      labels.place(item, text, own, shapes);
    }
    if (!labels.ownOnly) {
      wording
          .answers()
          .forEach(
              (key, words) ->
                  words.forEach(word -> labels.values.putIfAbsent(word, value(item, key))));
    }
    return labels;
  }

  private void place(
      PublishedItem item, String text, Map<String, String> own, Map<TextShape, String> shapes) {
    String key = own.get(Folding.of(text));
    if (key != null) {
      known++;
      ownOnly &= item.type() != ItemType.YES_NO || !YES_NO.containsKey(Folding.of(text));
      values.put(text, value(item, key));
    } else if (!placeMissing(item, text)) {
      String like = alike(text, shapes);
      if (like != null) {
        known++;
        ownOnly = false;
        values.put(text, value(item, like));
      }
    }
  }

  private boolean placeMissing(PublishedItem item, String text) {
    List<String> kind = null;
    if (MissingWords.PREFER_NOT_TO_SAY.has(text)) {
      kind = item.preferNotToSay() ? preferNotToSay : missing;
    } else if (MissingWords.NOT_APPLICABLE.has(text)) {
      kind = item.notApplicable() ? notApplicable : missing;
    } else if (MissingWords.NO_ANSWER.has(text)) {
      kind = missing;
    }
    if (kind == null) {
      return false;
    }
    known++;
    kind.add(text);
    return true;
  }

  private static String alike(String text, Map<TextShape, String> shapes) {
    TextShape shape = new TextShape(text);
    String best = null;
    double most = ALIKE;
    for (Map.Entry<TextShape, String> one : shapes.entrySet()) {
      double likeness = shape.likeness(one.getKey());
      if (likeness > most) {
        most = likeness;
        best = one.getValue();
      }
    }
    return best;
  }

  private static MappedValue value(PublishedItem item, String key) {
    return item.type() == ItemType.LIKERT
        ? MappedValue.of(Integer.parseInt(key))
        : MappedValue.of(key);
  }

  /** The labels to name; null where the questionnaire's own are all that is needed. */
  Map<String, MappedValue> values() {
    return ownOnly ? null : values;
  }

  List<String> missing() {
    return missing;
  }

  List<String> notApplicable() {
    return notApplicable;
  }

  List<String> preferNotToSay() {
    return preferNotToSay;
  }

  /** Which share of the texts is placed; 1 if there is no text. */
  double share() {
    return all == 0 ? 1 : (double) known / all;
  }

  String sentence() {
    return "%d of %d different texts in the column are placed.".formatted(known, all);
  }
}

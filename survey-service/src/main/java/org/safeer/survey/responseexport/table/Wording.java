package org.safeer.survey.responseexport.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.safeer.survey.questionnaire.LanguageChoice;

/** The words of an export in the language that was asked for, as far as there are any. */
public final class Wording {

  /** As long as no label of an import's mapping is. */
  private static final int LONGEST = 400;

  private final LanguageChoice choice;

  /**
   * @param language BCP 47 tag
   */
  public Wording(String language) {
    this.choice = LanguageChoice.of(language);
  }

  /** Of these words those in the language, or else English, or else the first; never null. */
  public String of(Map<String, String> words) {
    if (words.isEmpty()) {
      return "";
    }
    String otherwise = words.containsKey("en") ? "en" : new TreeSet<>(words.keySet()).first();
    return words.get(choice.of(words.keySet(), otherwise));
  }

  /** What stands for each category, by its code: no two alike, none too long, none empty. */
  Map<String, String> of(List<Category> categories) {
    Map<String, Integer> uses = new HashMap<>();
    categories.forEach(one -> uses.merge(of(one.label()).strip(), 1, Integer::sum));
    Map<String, String> labels = new LinkedHashMap<>();
    for (Category one : categories) {
      String label = of(one.label()).strip();
      boolean usable = uses.get(label) == 1 && !label.isEmpty() && label.length() <= LONGEST;
      String told = usable ? label : shortened(label) + " [" + one.code() + "]";
      while (labels.containsValue(told)) {
        told += " [" + one.code() + "]";
      }
      labels.put(one.code(), told);
    }
    return labels;
  }

  private static String shortened(String label) {
    if (label.length() <= LONGEST) {
      return label;
    }
    int end = Character.isHighSurrogate(label.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return label.substring(0, end);
  }

  /** One behind the other, in every language that the second is in. */
  static Map<String, String> joined(Map<String, String> first, Map<String, String> second) {
    Map<String, String> joined = new LinkedHashMap<>();
    second.forEach(
        (tag, words) ->
            joined.put(tag, first.containsKey(tag) ? first.get(tag) + ": " + words : words));
    return joined;
  }
}

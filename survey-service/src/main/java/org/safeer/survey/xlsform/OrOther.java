package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.survey.questionnaire.ItemOption;

/** XLSForm's {@code or_other}: an option that asks for words. */
final class OrOther {

  private static final String OTHER = "other";

  private static final Map<String, String> WORDS =
      Map.of("en", "Other", "ur", "دیگر", "ar", "أخرى", "fr", "Autre");

  private OrOther() {}

  /** The options with another one, or with words for theirs of that name. */
  static List<ItemOption> added(List<ItemOption> options) {
    List<ItemOption> all = new ArrayList<>();
    options.forEach(option -> all.add(option.option().equals(OTHER) ? open(option) : option));
    if (options.stream().noneMatch(option -> option.option().equals(OTHER))) {
      all.add(new ItemOption(OTHER, label(options), null, true));
    }
    return all;
  }

  private static ItemOption open(ItemOption option) {
    return new ItemOption(option.option(), option.label(), option.exclusive(), true);
  }

  /** In the languages of the other options, as far as we have the word; else in English. */
  private static Map<String, String> label(List<ItemOption> options) {
    Set<String> languages =
        options.stream()
            .map(ItemOption::label)
            .filter(Objects::nonNull)
            .flatMap(label -> label.keySet().stream())
            .collect(Collectors.toSet());
    Map<String, String> label = new HashMap<>(WORDS);
    label.keySet().retainAll(languages);
    return label.isEmpty() ? Map.of("en", WORDS.get("en")) : label;
  }
}

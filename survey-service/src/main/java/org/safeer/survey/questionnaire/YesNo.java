package org.safeer.survey.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two answers of a yes-no item, in the words that serve where the item has none of its own. */
final class YesNo {

  private static final String YES = "yes";
  private static final String NO = "no";

  static final Set<String> KEYS = Set.of(YES, NO);

  static final List<ItemOption> USUAL =
      List.of(
          ItemOption.of(YES, Map.of("en", "Yes", "ur", "جی ہاں", "ar", "نعم", "fr", "Oui")),
          ItemOption.of(NO, Map.of("en", "No", "ur", "جی نہیں", "ar", "لا", "fr", "Non")));

  private YesNo() {}
}

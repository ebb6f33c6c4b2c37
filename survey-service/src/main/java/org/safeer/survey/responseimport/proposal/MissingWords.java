package org.safeer.survey.responseimport.proposal;

import java.util.Set;
import org.safeer.survey.responseimport.mapping.Folding;

/** Words by which files say that there is no answer, in the languages of the demo. */
enum MissingWords {
  NO_ANSWER(
      Set.of(
          "-",
          "--",
          ".",
          "na",
          "none",
          "null",
          "nan",
          "#n/a",
          "no answer",
          "missing",
          "sans réponse",
          "کوئی جواب نہیں",
          "لا إجابة")),
  NOT_APPLICABLE(
      Set.of(
          "n/a",
          "n.a.",
          "not applicable",
          "does not apply",
          "does not apply to me",
          "i don't do this",
          "i do not do this",
          "never do this",
          "sans objet",
          "non concerné",
          "ne s'applique pas",
          "لاگو نہیں",
          "لا ينطبق")),
  PREFER_NOT_TO_SAY(
      Set.of(
          "prefer not to say",
          "i'd rather not say",
          "i would rather not say",
          "rather not say",
          "prefer not to answer",
          "i prefer not to say",
          "refused",
          "je préfère ne pas répondre",
          "بتانا نہیں چاہتا",
          "أفضل عدم الإجابة"));

  private final Set<String> words;

  MissingWords(Set<String> words) {
    this.words = words;
  }

  boolean has(String value) {
    return words.contains(Folding.of(value));
  }
}

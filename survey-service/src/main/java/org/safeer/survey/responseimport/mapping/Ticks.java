package org.safeer.survey.responseimport.mapping;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which texts say that an option was chosen, in a column of its own. */
public final class Ticks {

  private static final Set<String> USUAL =
      Set.of(
          "1",
          "1.0",
          "true",
          "yes",
          "y",
          "x",
          "checked",
          "selected",
          "quoted",
          "oui",
          "ہاں",
          "نعم");

  private static final Set<String> USUAL_NOT =
      Set.of(
          "",
          "0",
          "0.0",
          "false",
          "no",
          "n",
          "unchecked",
          "not selected",
          "not checked",
          "not quoted",
          "non",
          "نہیں",
          "لا");

  private final Set<String> chosen;
  private final Set<String> notChosen;

  /**
   * @param own the option's key and labels, which say it too unless the mapping names others
   */
  Ticks(ItemColumn column, Collection<String> own) {
    this.notChosen = column.notChosen() == null ? USUAL_NOT : folded(column.notChosen());
    this.chosen = column.chosen() == null ? usualAnd(own) : folded(column.chosen());
  }

  private Ticks(Set<String> chosen, Set<String> notChosen) {
    this.chosen = chosen;
    this.notChosen = notChosen;
  }

  /** The usual texts, and the option's own key and labels. */
  public static Ticks usual(Collection<String> own) {
    return new Ticks(usualAnd(own), USUAL_NOT);
  }

  private static Set<String> usualAnd(Collection<String> own) {
    Set<String> all = folded(own);
    all.addAll(USUAL);
    return all;
  }

  private static Set<String> folded(Collection<String> texts) {
    return texts.stream().map(Folding::of).collect(Collectors.toSet());
  }

  /** Whether a text says that the option was chosen; null if it says neither. */
  public Boolean read(String text) {
    String plain = Folding.of(text);
    if (chosen.contains(plain)) {
      return true;
    }
    if (notChosen.contains(plain)) {
      return false;
    }
    return chosen.isEmpty() ? true : null;
  }
}

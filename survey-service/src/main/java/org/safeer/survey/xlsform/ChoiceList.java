package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.safeer.survey.Shapes;
import org.safeer.survey.questionnaire.ItemOption;
import org.safeer.survey.questionnaire.ResponseScale;
import org.safeer.survey.questionnaire.ScalePoint;

/** A list of the choices sheet: it may be a scale, and it may be options. */
final class ChoiceList {

  private static final int LARGEST_POINT = 1000;

  /** Characters of a choice without its words. */
  private static final int CHOICE = 50;

  private final String name;
  private final List<Entry> choices = new ArrayList<>();

  // Many questions share a list: what it says is found once, when all of it is there.
  private Boolean scaled;
  private Keys keys;
  private List<ItemOption> options;

  ChoiceList(String name) {
    this.name = name;
  }

  void add(Entry choice) {
    choices.add(choice);
  }

  /** Takes the words of its choices in another wording. */
  void reword(UnaryOperator<Entry> wording) {
    choices.replaceAll(wording);
  }

  String name() {
    return name;
  }

  List<Entry> choices() {
    return choices;
  }

  /** Whether all its names are different points that a scale can have. */
  boolean isScale() {
    scaled = scaled == null ? Boolean.valueOf(holdsPoints()) : scaled;
    return scaled;
  }

  private boolean holdsPoints() {
    Set<Integer> points = new HashSet<>();
    return choices.stream()
        .allMatch(choice -> isPoint(choice.word(Column.NAME)) && points.add(point(choice)));
  }

  private static boolean isPoint(String text) {
    return text.matches("0|-?[1-9][0-9]{0,3}") && Math.abs(Integer.parseInt(text)) <= LARGEST_POINT;
  }

  private static int point(Entry choice) {
    return Integer.parseInt(choice.word(Column.NAME));
  }

  /** Whether it is a scale though no item may use it. */
  boolean isNamedScale() {
    return isScale() && choices.stream().anyMatch(choice -> choice.flag(Column.SCALE) != null);
  }

  ResponseScale scale() {
    return new ResponseScale(
        choices.stream()
            .map(choice -> new ScalePoint(point(choice), choice.said(Column.LABEL)))
            .toList(),
        choices.stream().anyMatch(choice -> choice.flag(Column.NOT_APPLICABLE) != null),
        choices.stream().anyMatch(choice -> choice.flag(Column.PREFER_NOT_TO_SAY) != null));
  }

  /** Keys of its options by their names. */
  Keys keys() {
    if (keys == null) {
      keys = new Keys();
      List<String> names = choices.stream().map(choice -> choice.word(Column.NAME)).toList();
      names.stream().filter(Shapes::isKey).forEach(keys::of);
      names.forEach(keys::of);
    }
    return keys;
  }

  List<ItemOption> options() {
    options = options == null ? choices.stream().map(this::option).toList() : options;
    return options;
  }

  private ItemOption option(Entry choice) {
    return new ItemOption(
        keys().of(choice.word(Column.NAME)),
        choice.said(Column.LABEL),
        choice.flag(Column.EXCLUSIVE),
        choice.flag(Column.SPECIFY));
  }

  /** How many characters it has when it is written out. */
  long size() {
    long words =
        choices.stream()
            .map(choice -> choice.said(Column.LABEL))
            .filter(Objects::nonNull)
            .flatMap(label -> label.values().stream())
            .mapToLong(String::length)
            .sum();
    return words + (long) CHOICE * choices.size();
  }
}

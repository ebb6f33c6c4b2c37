package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.Shapes;
import org.safeer.survey.questionnaire.ItemOption;
import org.safeer.survey.questionnaire.ResponseScale;
import org.safeer.survey.questionnaire.ScalePoint;

/** A list of the choices sheet: it may be a scale, and it may be options. */
final class ChoiceList {

  private static final int LARGEST_POINT = 1000;

  private final String name;
  private final List<Entry> choices = new ArrayList<>();

  ChoiceList(String name) {
    this.name = name;
  }

  void add(Entry choice) {
    choices.add(choice);
  }

  String name() {
    return name;
  }

  List<Entry> choices() {
    return choices;
  }

  /** Whether all its names are different points that a scale can have. */
  boolean isScale() {
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
    Keys keys = new Keys();
    choices.stream()
        .map(choice -> choice.word(Column.NAME))
        .filter(Shapes::isKey)
        .forEach(keys::of);
    choices.stream().map(choice -> choice.word(Column.NAME)).forEach(keys::of);
    return keys;
  }

  List<ItemOption> options() {
    Keys keys = keys();
    return choices.stream()
        .map(
            choice ->
                new ItemOption(
                    keys.of(choice.word(Column.NAME)),
                    choice.said(Column.LABEL),
                    choice.flag(Column.EXCLUSIVE),
                    choice.flag(Column.SPECIFY)))
        .toList();
  }

  /** How many characters its words have. */
  long size() {
    return choices.stream()
        .map(choice -> choice.said(Column.LABEL))
        .filter(words -> words != null)
        .map(Map::values)
        .flatMap(words -> words.stream())
        .mapToLong(String::length)
        .sum();
  }
}

package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireSection;
import org.safeer.survey.questionnaire.ResponseScale;
import org.safeer.survey.xlsform.FormFinding.Place;

/** A questionnaire being read from a form. */
final class FormDraft {

  /** A section being read. */
  static final class SectionDraft {

    final Entry entry;
    final String section;
    final int order;
    Map<String, String> label;
    String relevant;

    SectionDraft(Entry entry, String section, int order) {
      this.entry = entry;
      this.section = section;
      this.order = order;
    }

    private QuestionnaireSection build() {
      return new QuestionnaireSection(section, label, relevant);
    }
  }

  final Map<String, String> title;
  final List<SectionDraft> sections = new ArrayList<>();
  final List<ItemDraft> items = new ArrayList<>();
  private final Map<String, ChoiceList> scales = new LinkedHashMap<>();

  FormDraft(Map<String, String> title) {
    this.title = title;
  }

  void scale(String key, ChoiceList list) {
    scales.putIfAbsent(key, list);
  }

  /** In the order that the form gives its sections, if it gives one. */
  void arrange() {
    sections.sort(Comparator.comparingInt(section -> section.order));
  }

  QuestionnaireContent content() {
    Map<String, ResponseScale> built = new LinkedHashMap<>();
    scales.forEach((key, list) -> built.put(key, list.scale()));
    return new QuestionnaireContent(
        title,
        sections.stream().map(SectionDraft::build).toList(),
        built,
        items.stream().map(ItemDraft::build).toList());
  }

  /**
   * Leaves out what is wrong, as far as there is a questionnaire without it: an expression, or else
   * the item.
   *
   * @return false if nothing could be left out
   */
  boolean leaveOut(List<FieldError> errors, FormNotes notes) {
    Set<ItemDraft> gone = new HashSet<>();
    boolean any = false;
    for (FieldError error : errors) {
      List<String> steps = steps(error.pointer());
      boolean left = isCondition(steps) || isItem(steps);
      if (left) {
        notes.leftOut(place(error.pointer()), error.rule(), words(error));
        any = true;
      }
      if (isCondition(steps)) {
        sections.get(Integer.parseInt(steps.get(1))).relevant = null;
      } else if (left) {
        ItemDraft item = items.get(Integer.parseInt(steps.get(1)));
        if (!item.leaveOut(steps.size() > 2 ? steps.get(2) : "")) {
          gone.add(item);
        }
      }
    }
    items.removeAll(gone);
    return any;
  }

  private static boolean isCondition(List<String> steps) {
    return steps.size() == 3 && steps.get(0).equals("sections") && steps.get(2).equals("relevant");
  }

  private static boolean isItem(List<String> steps) {
    return steps.size() > 1 && steps.get(0).equals("items");
  }

  /** The same, seen from the workbook. */
  List<FieldError> placed(List<FieldError> errors) {
    return errors.stream()
        .map(
            error ->
                FormFinding.at(
                        place(error.pointer()), FindingKind.LEFT_OUT, error.rule(), words(error))
                    .error())
        .toList();
  }

  /** An error's words begin with its pointer, which means nothing in a workbook. */
  private static String words(FieldError error) {
    String detail = error.detail();
    return detail.startsWith(error.pointer())
        ? "This" + detail.substring(error.pointer().length())
        : detail;
  }

  /** Where in the form that stands which the pointer points to. */
  Place place(String pointer) {
    List<String> steps = steps(pointer);
    if (steps.size() < 2) {
      return steps.contains("title")
          ? new Place("settings", 0, Column.FORM_TITLE)
          : new Place("survey", 0, null);
    }
    List<String> within = steps.subList(2, steps.size());
    return switch (steps.get(0)) {
      case "title" -> new Place("settings", 0, Column.FORM_TITLE);
      case "items" -> items.get(Integer.parseInt(steps.get(1))).place(within);
      case "sections" -> section(Integer.parseInt(steps.get(1)), within);
      default -> choice(scales.get(steps.get(1)), within);
    };
  }

  private Place section(int index, List<String> within) {
    Entry entry = sections.get(index).entry;
    String member = within.isEmpty() ? "" : within.get(0);
    return switch (member) {
      case "label", "relevant" -> entry.at(member);
      default -> entry.at(Column.NAME);
    };
  }

  private static Place choice(ChoiceList list, List<String> within) {
    boolean point = within.size() > 1 && within.get(1).matches("[0-9]+");
    Entry entry = list.choices().get(point ? Integer.parseInt(within.get(1)) : 0);
    return entry.at(within.contains("label") ? Column.LABEL : Column.NAME);
  }

  private static List<String> steps(String pointer) {
    return pointer.startsWith("/") ? List.of(pointer.substring(1).split("/")) : List.of();
  }
}

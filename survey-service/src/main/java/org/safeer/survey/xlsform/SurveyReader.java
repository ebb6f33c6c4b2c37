package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.xlsform.FormDraft.SectionDraft;
import org.safeer.survey.xlsform.FormNode.Group;
import org.safeer.survey.xlsform.FormNode.Question;

/**
 * Makes sections and items of groups and questions. A questionnaire has sections of one level: a
 * group within a section adds its condition to what it holds, and its heading becomes a note.
 */
final class SurveyReader {

  /** Where a row stands: in which section, and under which further conditions. */
  private record Within(String section, List<String> conditions) {

    Within under(String condition) {
      List<String> all = new ArrayList<>(conditions);
      if (condition != null) {
        all.add(condition);
      }
      return new Within(section, all);
    }
  }

  private final FormDraft draft;
  private final FormExpressions expressions;
  private final ItemReader items;
  private final MatrixReader matrices;
  private final FormNotes notes;
  private final Keys sections = new Keys();

  private SurveyReader(FormDraft draft, ChoiceLists lists, FormNotes notes) {
    this.draft = draft;
    this.expressions = new FormExpressions(notes);
    this.items = new ItemReader(draft, lists, expressions, notes);
    this.matrices = new MatrixReader(draft, lists, expressions, notes);
    this.notes = notes;
  }

  static FormDraft read(
      List<Entry> rows, Map<String, String> title, ChoiceLists lists, FormNotes notes) {
    FormDraft draft = new FormDraft(title);
    List<FormNode> tree = FormNode.read(rows, notes);
    SurveyReader reader = new SurveyReader(draft, lists, notes);
    for (ChoiceList list : lists.all()) {
      if (list.isNamedScale()) {
        draft.scale(lists.scale(list), list);
      }
    }
    List<String> names = new ArrayList<>();
    reader.names(tree, false, names);
    reader.expressions.know(names);
    lists.all().forEach(list -> list.reword(reader::told));
    reader.tellRenamed(names, rows);
    reader.read(tree, new Within(null, List.of()));
    draft.arrange();
    return draft;
  }

  /** A choice may show an answer too. */
  private Entry told(Entry choice) {
    return choice.saying(Column.LABEL, expressions.words(choice, Column.LABEL));
  }

  private void names(List<FormNode> parts, boolean inMatrix, List<String> names) {
    for (FormNode part : parts) {
      if (part instanceof Group group) {
        boolean matrix = matrices.isOne(group);
        if (matrix) {
          names.add(group.entry().word(Column.NAME));
        }
        names(group.parts(), matrix, names);
      } else if (part instanceof Question question && items.isRead(question)) {
        names.add(question.entry().word(Column.NAME));
        if (!inMatrix) {
          items.knowOptions(question);
        }
      }
    }
  }

  /** A name that another tool may write as its form of the same key needs no word. */
  private void tellRenamed(List<String> names, List<Entry> rows) {
    Set<String> all = new HashSet<>(names);
    for (Entry row : rows) {
      String name = row.word(Column.NAME);
      if (name != null && all.remove(name)) {
        String key = expressions.key(name);
        if (!FormNames.stands(name, key)) {
          notes.changed(row.at(Column.NAME), "renamed", name + " is called " + key + " here");
        }
      }
    }
  }

  private void read(List<FormNode> parts, Within within) {
    for (FormNode part : parts) {
      if (part instanceof Question question) {
        items.read(question, within.section(), within.conditions());
      } else if (part instanceof Group group) {
        group(group, within);
      }
    }
  }

  private void group(Group group, Within within) {
    Entry entry = group.entry();
    items.refuseUnsupported(entry);
    if (matrices.read(group, within.section(), within.conditions())) {
      return;
    }
    if (group.isHeadedByQuestion()) {
      items.tableHeading(entry, within.section(), within.conditions());
      read(group.parts(), within);
      return;
    }
    if (entry.has(Column.HINT)) {
      notes.leftOut(entry.at(Column.HINT), "not-supported", "A section has no hint");
    }
    String condition = expressions.read(entry, Column.RELEVANT);
    boolean headed = entry.said(Column.LABEL) != null;
    if (headed && within.section() == null) {
      read(group.parts(), new Within(section(entry, within, condition), List.of()));
    } else {
      Within inner = within.under(condition);
      if (headed) {
        items.heading(entry, inner.section(), inner.conditions());
      }
      read(group.parts(), inner);
    }
  }

  private String section(Entry entry, Within within, String condition) {
    String name = entry.word(Column.NAME);
    String key = sections.of(name == null ? "section" : name);
    if (!FormNames.stands(name, key)) {
      notes.changed(entry.at(Column.NAME), "renamed", "The section is called " + key + " here");
    }
    Integer order = Numbers.whole(entry.word(Column.ORDER));
    SectionDraft section = new SectionDraft(entry, key, order == null ? 0 : order);
    section.label = expressions.words(entry, Column.LABEL);
    section.relevant = FormExpressions.all(within.conditions(), condition);
    draft.sections.add(section);
    return key;
  }
}

package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safeer.survey.xlsform.FormNode.Group;
import org.safeer.survey.xlsform.FormNode.Question;

/**
 * Finds tables that are put together of questions: one with the appearance {@code label}, which
 * shows the words of a list and takes no answer, and below it those with {@code list-nolabel}.
 */
final class Tables {

  private static final Set<String> SELECTS = Set.of("select_one", "select_multiple");

  /** What a heading may have that is not lost with it. */
  private static final Set<String> BARE =
      Set.of(Column.TYPE, Column.NAME, Column.APPEARANCE, Column.REQUIRED);

  private Tables() {}

  /** The same with each such table as a group. */
  static List<FormNode> within(List<FormNode> parts) {
    List<FormNode> gathered = new ArrayList<>();
    Group open = null;
    for (FormNode part : parts) {
      if (isHeading(part)) {
        open = new Group(((Question) part).entry(), new ArrayList<>(), true);
        gathered.add(open);
      } else if (open != null && isRow(part, open)) {
        open.parts().add(part);
      } else {
        open = null;
        gathered.add(part);
      }
    }
    return gathered;
  }

  /** A group; if it holds a table without words of its own and nothing else, it is the table. */
  static Group named(Entry entry, List<FormNode> parts) {
    boolean alone =
        entry.said(Column.LABEL) != null
            && parts.size() == 1
            && parts.get(0) instanceof Group table
            && table.isHeadedByQuestion()
            && table.entry().words().isEmpty()
            && BARE.containsAll(table.entry().texts().keySet());
    return alone ? new Group(entry, ((Group) parts.get(0)).parts(), true) : Group.of(entry, parts);
  }

  private static boolean isHeading(FormNode part) {
    return part instanceof Question question
        && SELECTS.contains(question.type().word())
        && looks(question.entry(), "label");
  }

  private static boolean isRow(FormNode part, Group table) {
    QuestionType type = QuestionType.of(table.entry().word(Column.TYPE));
    return part instanceof Question question
        && question.type().equals(type)
        && looks(question.entry(), "list-nolabel");
  }

  private static boolean looks(Entry entry, String appearance) {
    return List.of(entry.small(Column.APPEARANCE).split("\\s+")).contains(appearance);
  }
}

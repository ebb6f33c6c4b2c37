package org.safeer.survey.responseimport.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.survey.responseimport.file.Header;
import org.safeer.survey.responseimport.mapping.HeaderSearch;

/** What stands above a column, and which texts stand in it. */
final class ColumnProfile {

  /** More different texts are no labels. */
  static final int MOST_VALUES = 200;

  /** As tools write a question and one of its options: q[a], q/a, q - a. */
  private static final Pattern PARTS =
      Pattern.compile("(?s)(.+?)(?:\\[(.+)]|/([^/]+)| - ([^-]+(?:- Text)?))");

  /** As tools call the column of the answer itself. */
  private static final Pattern ANSWER =
      Pattern.compile("(?i)\\W*(selected choice|response|open-ended response)\\W*");

  private final int index;
  private final List<String> heading = new ArrayList<>();
  private final List<TextShape> heads = new ArrayList<>();
  private final List<TextShape> questions = new ArrayList<>();
  private final List<TextShape> leaves = new ArrayList<>();
  private final Set<String> values = new LinkedHashSet<>();
  private boolean tooMany;
  private OpenValues open;

  ColumnProfile(int index, Header header) {
    this.index = index;
    HeaderSearch search = new HeaderSearch(header);
    StringBuilder all = new StringBuilder();
    for (int row = 0; row < header.rows().size(); row++) {
      String text = search.text(row, index);
      heading.add(text);
      heads.add(new TextShape(text));
      all.append(text).append(' ');
      Matcher parts = PARTS.matcher(text);
      if (parts.matches()) {
        part(parts.group(1), text.substring(parts.end(1)));
      }
      if (row > 0) {
        part(search.text(row - 1, index), text);
      }
    }
    heads.add(new TextShape(all.toString()));
  }

  private void part(String question, String leaf) {
    TextShape asked = new TextShape(question);
    questions.add(asked);
    leaves.add(new TextShape(leaf));
    if (ANSWER.matcher(leaf).matches()) {
      heads.add(asked);
    }
  }

  void add(String value) {
    if (value == null || value.isEmpty() || tooMany) {
      return;
    }
    values.add(value);
    tooMany = values.size() > MOST_VALUES;
  }

  int index() {
    return index;
  }

  /** What stands above it, top down. */
  List<String> heading() {
    return heading;
  }

  /** Every header of it, and all of them together. */
  List<TextShape> heads() {
    return heads;
  }

  /** What is asked, where a header names a question and then one of its options. */
  List<TextShape> questions() {
    return questions;
  }

  /** The option beside each of the questions. */
  List<TextShape> leaves() {
    return leaves;
  }

  /** The different texts in it, but for the empty one; the first of them if they are too many. */
  Set<String> values() {
    return values;
  }

  /** How numbers and days are written in it. */
  OpenValues open() {
    open = open == null ? new OpenValues(values) : open;
    return open;
  }
}

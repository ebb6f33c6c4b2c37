package org.safeer.survey.responseimport.proposal;

import java.util.List;

/** How many of the first rows of a file are its header. */
final class HeaderRows {

  private static final List<String> SECOND =
      List.of("Response", "Open-Ended Response", "Other (please specify)");

  private HeaderRows() {}

  /**
   * Three where the third holds Qualtrics' ids; two where the second goes on with a first that has
   * gaps, as SurveyMonkey's does; else one.
   */
  static int of(List<List<String>> first) {
    if (first.size() > 2 && first.get(2).stream().anyMatch(t -> t.startsWith("{\"ImportId\""))) {
      return 3;
    }
    boolean goesOn = first.size() > 1 && first.get(1).stream().anyMatch(SECOND::contains);
    return goesOn ? 2 : 1;
  }
}

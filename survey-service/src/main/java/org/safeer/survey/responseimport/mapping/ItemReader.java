package org.safeer.survey.responseimport.mapping;

import org.safeer.survey.response.Answer;
import org.safeer.survey.responseimport.file.SourceRow;

/** Reads the answers to one item. */
@FunctionalInterface
interface ItemReader {

  /**
   * The answer in a row.
   *
   * @param found seen from the answer
   * @return null, and a finding, if it cannot be understood
   */
  Answer read(SourceRow row, RowFindings found);
}

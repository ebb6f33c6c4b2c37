package org.safeer.survey.xlsform.workbook;

/** What was sent is no workbook, or one beyond the limits; the message says so in one sentence. */
public final class UnreadableWorkbookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableWorkbookException(String sentence) {
    super(sentence);
  }

  UnreadableWorkbookException(String sentence, Exception cause) {
    super(sentence, cause);
  }
}

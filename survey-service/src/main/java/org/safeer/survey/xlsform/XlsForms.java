package org.safeer.survey.xlsform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireContents;
import org.safeer.survey.questionnaire.QuestionnaireKey;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;
import org.safeer.survey.questionnaire.QuestionnaireVersionView;
import org.safeer.survey.questionnaire.QuestionnaireView;
import org.safeer.survey.xlsform.workbook.UnreadableWorkbookException;
import org.safeer.survey.xlsform.workbook.Workbook;

/** Questionnaires as XLSForms. */
@ApplicationScoped
class XlsForms {

  /** What is left out may leave out more: an item, then the conditions that read it. */
  private static final int ROUNDS = 10;

  /** How many workbooks are in memory at once, each unpacked to some 20 times its size. */
  private static final int READERS = 4;

  private final QuestionnaireContents contents;
  private final Semaphore readers = new Semaphore(READERS);

  XlsForms(QuestionnaireContents contents) {
    this.contents = contents;
  }

  /**
   * Makes a draft of a workbook.
   *
   * @param partial whether to store what can be represented if not all can
   * @throws ProblemException {@code malformed-body} if it is no workbook; {@code validation-failed}
   *     if something cannot be stored, each with its sheet, row and column; those of a draft that
   *     is stored
   */
  Stored<XlsFormView> put(QuestionnaireKey key, byte[] file, boolean partial, String ifMatch) {
    if (file.length > Workbook.MOST_BYTES) {
      throw new ProblemException(
          KitProblem.PAYLOAD_TOO_LARGE,
          "A workbook has at most " + Workbook.MOST_BYTES + " bytes.");
    }
    FormNotes notes = new FormNotes();
    FormDraft draft = read(file, key.questionnaire(), notes);
    QuestionnaireContent content = sound(draft, notes);
    if (notes.leavesOut() && !partial) {
      throw Problems.invalid(notes.errors());
    }
    Stored<QuestionnaireView> stored = store(key, content, ifMatch, draft);
    XlsFormView view = new XlsFormView(stored.view(), notes.all());
    return new Stored<>(view, stored.version(), stored.created());
  }

  private FormDraft read(byte[] file, String questionnaire, FormNotes notes) {
    readers.acquireUninterruptibly();
    try {
      return FormReader.read(Workbook.read(file), questionnaire, notes);
    } catch (UnreadableWorkbookException unreadable) {
      throw new ProblemException(KitProblem.MALFORMED_BODY, unreadable.getMessage());
    } finally {
      readers.release();
    }
  }

  /** What is left when all that breaks a rule is left out. */
  private QuestionnaireContent sound(FormDraft draft, FormNotes notes) {
    List<FieldError> errors = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      QuestionnaireContent content = draft.content();
      errors = contents.errors(content);
      if (errors.isEmpty()) {
        return content;
      }
      if (!draft.leaveOut(errors, notes)) {
        break;
      }
    }
    List<FieldError> all = new ArrayList<>(notes.errors());
    all.addAll(draft.placed(errors));
    throw Problems.invalid(all);
  }

  /** What was published before may forbid it too. */
  private Stored<QuestionnaireView> store(
      QuestionnaireKey key, QuestionnaireContent content, String ifMatch, FormDraft draft) {
    try {
      return contents.put(key, content, ifMatch);
    } catch (ProblemException refusal) {
      List<FieldError> errors = refusal.errors();
      throw errors.isEmpty() ? refusal : Problems.invalid(draft.placed(errors));
    }
  }

  /** The draft as a workbook; its version is the draft's. */
  Stored<byte[]> draft(QuestionnaireKey key) {
    Stored<QuestionnaireContent> draft = contents.draft(key);
    return written(draft, key.questionnaire(), Long.toString(draft.version()));
  }

  /** A published version as a workbook. */
  Stored<byte[]> version(QuestionnaireVersionKey key) {
    QuestionnaireVersionView version = contents.version(key);
    Stored<QuestionnaireContent> content =
        new Stored<>(version.content(), version.version(), false);
    return written(content, key.questionnaire(), Integer.toString(key.number()));
  }

  private static Stored<byte[]> written(
      Stored<QuestionnaireContent> found, String formId, String version) {
    return new Stored<>(FormWriter.write(found.view(), formId, version), found.version(), false);
  }
}

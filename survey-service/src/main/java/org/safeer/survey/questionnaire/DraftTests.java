package org.safeer.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;

/** The tests of drafts, before anything is published. */
@ApplicationScoped
public class DraftTests {

  private final DraftTestRepository tests;
  private final QuestionnaireRepository drafts;
  private final Transactions transactions;

  DraftTests(DraftTestRepository tests, QuestionnaireRepository drafts, Transactions transactions) {
    this.tests = tests;
    this.drafts = drafts;
    this.transactions = transactions;
  }

  /**
   * Lets a draft take test responses from those who know the token; an earlier token is void.
   *
   * @throws ProblemException {@code not-found} if there is no draft
   */
  void open(QuestionnaireKey key, String token) {
    transactions.write(
        () -> {
          held(key);
          DraftTest test = tests.findById(key);
          if (test == null) {
            tests.persist(DraftTest.of(key, token));
          } else {
            test.use(token);
          }
          return key;
        });
  }

  /**
   * Ends a test, if one is open, and deletes its responses.
   *
   * @throws ProblemException {@code not-found} if there is no draft
   */
  void end(QuestionnaireKey key) {
    transactions.write(
        () -> {
          held(key);
          tests.end(key);
          return key;
        });
  }

  /**
   * Lets pass if there is such a draft, tested or not, inside the caller's transaction.
   *
   * @throws ProblemException {@code not-found}
   */
  public void requireDraft(String study, String questionnaire) {
    if (drafts.findById(new QuestionnaireKey(study, questionnaire)) == null) {
      throw Problems.notFound();
    }
  }

  /**
   * The draft, as answers to its test are checked against it, inside the caller's transaction: it
   * is published after that.
   *
   * @throws ProblemException {@code not-found} if there is no draft, {@code test-token-invalid}
   */
  public PublishedQuestionnaire require(String study, String questionnaire, String token) {
    QuestionnaireKey key = new QuestionnaireKey(study, questionnaire);
    Questionnaire draft = held(key);
    DraftTest test = tests.findById(key);
    if (test == null || !test.knows(token)) {
      throw new ProblemException(
          SurveyProblem.TEST_TOKEN_INVALID, "/testToken opens no test of this draft.");
    }
    return PublishedQuestionnaire.of(questionnaire, draft.latest() + 1, draft.content());
  }

  /** The draft, which nobody publishes before the transaction ends. */
  private Questionnaire held(QuestionnaireKey key) {
    Questionnaire draft = drafts.held(key);
    if (draft == null) {
      throw Problems.notFound();
    }
    return draft;
  }
}

package org.safeer.survey.testresponse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.questionnaire.DraftTests;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.AnswerSheet;

/** What is answered to drafts to try them. */
@ApplicationScoped
class TestResponses {

  /** Enough to try every path of a questionnaire; a study of its own needs no test for more. */
  static final int MOST = 1_000;

  private final TestResponseRepository repository;
  private final DraftTests tests;
  private final Transactions transactions;
  private final Cursors cursors;

  TestResponses(
      TestResponseRepository repository,
      DraftTests tests,
      Transactions transactions,
      Cursors cursors) {
    this.repository = repository;
    this.tests = tests;
    this.transactions = transactions;
    this.cursors = cursors;
  }

  /**
   * Checks answers by the rules that hold once the draft is published, and keeps them; answering
   * again replaces.
   *
   * @throws ProblemException what a response would be refused with, {@code test-token-invalid},
   *     {@code test-full}
   */
  Stored<TestResponseView> put(
      EntityKey key, String questionnaire, PutTestResponseRequest request, Access access) {
    return transactions.write(
        () -> {
          Map<String, Answer> complete = complete(key.study(), questionnaire, request);
          TestResponse known = repository.findById(key);
          TestResponse response = known == null ? added(key, questionnaire) : known;
          if (!response.questionnaire().equals(questionnaire)) {
            throw Problems.notFound();
          }
          response.answer(complete, access.client());
          repository.persist(response);
          return new Stored<>(TestResponseView.of(response), response.version(), known == null);
        });
  }

  private Map<String, Answer> complete(
      String study, String questionnaire, PutTestResponseRequest request) {
    PublishedQuestionnaire draft = tests.require(study, questionnaire, request.testToken());
    AnswerSheet sheet = AnswerSheet.check(draft, request.answers(), Instant.now());
    Problems.requireNone(sheet.errors());
    return sheet.complete();
  }

  private TestResponse added(EntityKey key, String questionnaire) {
    if (repository.count(key.study(), questionnaire) >= MOST) {
      throw new ProblemException(
          SurveyProblem.TEST_FULL,
          "The test holds " + MOST + " responses; end it, or replace one.");
    }
    return TestResponse.of(key, questionnaire);
  }

  @Transactional
  TestResponseView view(EntityKey key, String questionnaire, Access access) {
    return repository
        .findByIdOptional(key)
        .filter(found -> found.questionnaire().equals(questionnaire))
        .filter(found -> access.sees(found.submittedBy()))
        .map(TestResponseView::of)
        .orElseThrow(Problems::notFound);
  }

  /** A page of what was answered to a draft, by id. */
  @Transactional
  Page<TestResponseView> list(
      String study, String questionnaire, Access access, Integer limit, String cursor) {
    String name = access.listName("test-responses/" + questionnaire, study);
    PageRequest page = cursors.page(name, limit, cursor);
    tests.requireDraft(study, questionnaire);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    List<TestResponseView> found =
        repository.page(study, questionnaire, access, after, page.rows()).stream()
            .map(TestResponseView::of)
            .toList();
    return page.cut(found, TestResponseView::response);
  }
}

package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.study.Studies;
import org.safeer.survey.study.StudyFacts;

/** Imports of responses from files. */
@ApplicationScoped
public class ResponseImports {

  private final ResponseImportRepository repository;
  private final RowProblemRepository problems;
  private final Uploads uploads;
  private final Studies studies;
  private final Questionnaires questionnaires;
  private final Transactions transactions;
  private final Idempotency idempotency;
  private final ImportWorker worker;

  ResponseImports(
      ResponseImportRepository repository,
      RowProblemRepository problems,
      Uploads uploads,
      Studies studies,
      Questionnaires questionnaires,
      Transactions transactions,
      Idempotency idempotency,
      ImportWorker worker) {
    this.repository = repository;
    this.problems = problems;
    this.uploads = uploads;
    this.studies = studies;
    this.questionnaires = questionnaires;
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.worker = worker;
  }

  /**
   * Accepts a file to be imported in the background, if mapping and file fit each other, the study
   * and the questionnaire.
   *
   * @param call the request, which may be sent again
   */
  Stored<ResponseImportView> start(
      String study, ImportMapping mapping, ImportFile file, Access access, KeyedCall call) {
    StudyFacts facts = studies.require(study);
    PublishedQuestionnaire questionnaire =
        questionnaires.require(study, mapping.questionnaire(), mapping.questionnaireVersion());
    Problems.requireNone(MappingCheck.errors(mapping, facts, questionnaire));
    if (!mapping.basis().coversSurvey()) {
      throw new ProblemException(
          SurveyProblem.CONSENT_MISSING, "The basis of the rows does not cover the scope survey.");
    }
    file.check(mapping);
    Stored<ResponseImportView> queued =
        transactions.write(
            () ->
                idempotency.once(
                    call,
                    () -> queue(ResponseImport.queued(study, mapping, access.client()), file),
                    Stored.recording(ResponseImportView::id),
                    known -> find(study, UUID.fromString(known.resource()), access).as(known)));
    worker.wake();
    return queued;
  }

  private Stored<ResponseImportView> queue(ResponseImport job, ImportFile file) {
    repository.persistAndFlush(job);
    try (InputStream bytes = file.open()) {
      uploads.store(job.key(), bytes);
    } catch (IOException failure) {
      throw new IllegalStateException("the uploaded file could not be stored", failure);
    }
    return new Stored<>(ResponseImportView.of(job, List.of()), job.version(), true);
  }

  /** One import; somebody else's is as good as none. */
  @Transactional
  Stored<ResponseImportView> find(String study, UUID id, Access access) {
    return repository
        .findByIdOptional(new EntityKey(study, id))
        .filter(found -> access.sees(found.requestedBy()))
        .map(
            found ->
                new Stored<>(
                    ResponseImportView.of(found, problems.of(found.key())), found.version(), false))
        .orElseThrow(Problems::notFound);
  }

  /** Forgets which rows a withdrawn participant's were, inside the caller's transaction. */
  public void eraseAll(String study, UUID participant) {
    problems.deleteAllOf(study, participant);
  }
}

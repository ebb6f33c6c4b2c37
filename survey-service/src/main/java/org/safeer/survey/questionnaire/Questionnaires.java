package org.safeer.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.study.Studies;

/** The questionnaires of the studies: drafts and what was published from them. */
@ApplicationScoped
public class Questionnaires {

  private final QuestionnaireRepository drafts;
  private final QuestionnaireVersionRepository versions;
  private final DraftTestRepository tests;
  private final KnownVersions known;
  private final Studies studies;
  private final Transactions transactions;
  private final Idempotency idempotency;
  private final Outbox outbox;

  Questionnaires(
      QuestionnaireRepository drafts,
      QuestionnaireVersionRepository versions,
      DraftTestRepository tests,
      KnownVersions known,
      Studies studies,
      Transactions transactions,
      Idempotency idempotency,
      Outbox outbox) {
    this.drafts = drafts;
    this.versions = versions;
    this.tests = tests;
    this.known = known;
    this.studies = studies;
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.outbox = outbox;
  }

  /**
   * Stores a draft: a new one, or in place of the version that {@code ifMatch} names.
   *
   * @throws ProblemException {@code precondition-required} or {@code precondition-failed} if it
   *     would overwrite what the client has not seen
   */
  Stored<QuestionnaireView> put(
      QuestionnaireKey key, QuestionnaireContent content, String ifMatch) {
    studies.require(key.study());
    return transactions.write(() -> createOrReplace(key, content, ifMatch));
  }

  private Stored<QuestionnaireView> createOrReplace(
      QuestionnaireKey key, QuestionnaireContent content, String ifMatch) {
    Questionnaire draft = drafts.held(key);
    if (draft == null) {
      Problems.requireNone(QuestionnaireLint.errors(content, Map.of()));
      draft = Questionnaire.draft(key, content);
      drafts.persist(draft);
      // The race with another first draft must be lost here, not when the transaction commits.
      drafts.flush();
      return stored(draft, true);
    }
    if (!draft.content().equals(content)) {
      ETags.require(ifMatch, draft.version());
      Problems.requireNone(draft.lint(content));
      draft.replace(content);
    }
    return stored(draft, false);
  }

  private static Stored<QuestionnaireView> stored(Questionnaire draft, boolean created) {
    return new Stored<>(QuestionnaireView.of(draft), draft.version(), created);
  }

  /**
   * Publishes the draft as the next version, unless the last one has the same content and takes
   * answers.
   *
   * @param ifMatch what the client has seen of the draft; it may be left out where there is nothing
   *     to publish
   * @param call the request, which may be sent again
   * @throws ProblemException {@code precondition-required} or {@code precondition-failed} if it
   *     would publish what the client has not seen
   */
  Stored<QuestionnaireVersionView> publish(QuestionnaireKey key, String ifMatch, KeyedCall call) {
    return transactions.write(
        () ->
            idempotency.once(
                call,
                () -> publishOrCompare(key, ifMatch),
                Stored.recording(QuestionnaireVersionView::questionnaireVersion),
                known -> published(key, Integer.parseInt(known.resource())).as(known)));
  }

  private Stored<QuestionnaireVersionView> publishOrCompare(QuestionnaireKey key, String ifMatch) {
    Questionnaire draft = drafts.held(key);
    if (draft == null) {
      throw Problems.notFound();
    }
    QuestionnaireVersion last = versions.findById(versionKey(key, draft.latest()));
    if (last != null && last.isInForceWith(draft.content())) {
      return stored(last, false);
    }
    ETags.require(ifMatch, draft.version());
    tests.end(key);
    return stored(store(draft.publish()), true);
  }

  private Stored<QuestionnaireVersionView> published(QuestionnaireKey key, int number) {
    return versions
        .findByIdOptional(versionKey(key, number))
        .map(found -> stored(found, false))
        .orElseThrow(Problems::notFound);
  }

  private static QuestionnaireVersionKey versionKey(QuestionnaireKey key, int number) {
    return new QuestionnaireVersionKey(key.study(), key.questionnaire(), number);
  }

  private static Stored<QuestionnaireVersionView> stored(
      QuestionnaireVersion published, boolean created) {
    return new Stored<>(QuestionnaireVersionView.of(published), published.version(), created);
  }

  private QuestionnaireVersion store(QuestionnaireVersion published) {
    versions.persist(published);
    outbox.append(QuestionnaireVersionState.message(published));
    return published;
  }

  /** Lets a version take no new answers; doing so again changes nothing. */
  QuestionnaireVersionView retire(QuestionnaireVersionKey key) {
    return transactions.write(
        () -> {
          QuestionnaireVersion found =
              versions
                  .findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
                  .orElseThrow(Problems::notFound);
          found.retire();
          return QuestionnaireVersionView.of(found);
        });
  }

  /** Whether the study has such a questionnaire, published or not. */
  @Transactional
  public boolean exists(QuestionnaireKey key) {
    return drafts.findByIdOptional(key).isPresent();
  }

  /** Deletes all of a sandbox and publishes tombstones, inside the caller's transaction. */
  public void vacate(String study) {
    List<OutboxMessage> left =
        versions.list("study", study).stream().map(QuestionnaireVersionState::tombstone).toList();
    versions.delete("study", study);
    drafts.delete("study", study);
    outbox.appendAll(left);
  }

  /**
   * A published version to check answers against.
   *
   * @throws ProblemException {@code questionnaire-version-unknown}
   */
  // Of many submissions one may be refused; the transaction goes on with the others.
  @Transactional(dontRollbackOn = ProblemException.class)
  public PublishedQuestionnaire require(String study, String questionnaire, int number) {
    return versions
        .findByIdOptional(new QuestionnaireVersionKey(study, questionnaire, number))
        .map(known::of)
        .orElseThrow(Questionnaires::unknown);
  }

  /**
   * Lets pass what has been published in any version.
   *
   * @throws ProblemException {@code questionnaire-version-unknown}
   */
  @Transactional
  public void requireAny(String study, String questionnaire) {
    if (versions.findByIdOptional(new QuestionnaireVersionKey(study, questionnaire, 1)).isEmpty()) {
      String detail = "/questionnaire names no questionnaire that was published.";
      throw new ProblemException(
          SurveyProblem.QUESTIONNAIRE_VERSION_UNKNOWN,
          detail,
          List.of(new FieldError("/questionnaire", "unknown-questionnaire", detail)));
    }
  }

  /**
   * A published version that takes answers.
   *
   * @throws ProblemException {@code questionnaire-version-unknown} or {@code
   *     questionnaire-version-retired}
   */
  public PublishedQuestionnaire requireOpen(String study, String questionnaire, int number) {
    PublishedQuestionnaire published = require(study, questionnaire, number);
    published.requireOpen();
    return published;
  }

  /**
   * What somebody is invited to answer: a version that takes answers.
   *
   * @param number null for the newest of them
   * @throws ProblemException {@code questionnaire-version-unknown} or {@code
   *     questionnaire-version-retired}
   */
  @Transactional
  public QuestionnaireOffer offer(String study, String questionnaire, Integer number) {
    QuestionnaireVersion offered = offered(new QuestionnaireKey(study, questionnaire), number);
    if (offered == null) {
      throw unknown();
    }
    requireOpen(study, questionnaire, offered.key().number());
    return QuestionnaireOffer.of(offered);
  }

  private QuestionnaireVersion offered(QuestionnaireKey key, Integer number) {
    if (number != null) {
      return versions.findById(versionKey(key, number));
    }
    QuestionnaireVersion newest = versions.newestInForce(key);
    return newest == null ? versions.newest(key) : newest;
  }

  /**
   * The words of a published version.
   *
   * @throws ProblemException {@code questionnaire-version-unknown}
   */
  @Transactional
  public QuestionnaireWording wording(String study, String questionnaire, int number) {
    return versions
        .findByIdOptional(new QuestionnaireVersionKey(study, questionnaire, number))
        .map(found -> QuestionnaireWording.of(found.content()))
        .orElseThrow(Questionnaires::unknown);
  }

  static ProblemException unknown() {
    String detail = "/questionnaire and /questionnaireVersion name no published version.";
    return new ProblemException(
        SurveyProblem.QUESTIONNAIRE_VERSION_UNKNOWN,
        detail,
        List.of(new FieldError("/questionnaireVersion", "unknown-version", detail)));
  }
}

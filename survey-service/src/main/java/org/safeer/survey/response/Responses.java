package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Outcome;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.ParticipantFacts;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.quota.Places;
import org.safeer.survey.responsefilter.ResponseFilter;
import org.safeer.survey.responsefilter.ResponseFilters;
import org.safeer.survey.study.Studies;
import org.safeer.survey.study.StudyFacts;

/** The responses to the questionnaires. */
@ApplicationScoped
public class Responses {

  private final ResponseRepository repository;
  private final ResponseVersionRepository versions;
  private final ResponseTombstoneRepository tombstones;
  private final ResponseListeners listeners;
  private final ResponsePlaces places;
  private final ResponseFilters filters;
  private final Studies studies;
  private final Participants participants;
  private final Questionnaires questionnaires;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Cursors cursors;

  Responses(
      ResponseRepository repository,
      ResponseVersionRepository versions,
      ResponseTombstoneRepository tombstones,
      ResponseListeners listeners,
      ResponsePlaces places,
      ResponseFilters filters,
      Studies studies,
      Participants participants,
      Questionnaires questionnaires,
      Transactions transactions,
      Outbox outbox,
      Cursors cursors) {
    this.repository = repository;
    this.versions = versions;
    this.tombstones = tombstones;
    this.listeners = listeners;
    this.places = places;
    this.filters = filters;
    this.studies = studies;
    this.participants = participants;
    this.questionnaires = questionnaires;
    this.transactions = transactions;
    this.outbox = outbox;
    this.cursors = cursors;
  }

  /** Stores one response; the same again changes nothing. */
  Stored<ResponseView> submit(
      String study, UUID response, SubmitResponseRequest request, Access access) {
    // The study says what a registration may hold; one without is not worth a look at it.
    StudyFacts facts = request.registration() == null ? null : studies.require(study);
    Submission submission = Submission.of(facts, response, request);
    return transactions.write(() -> submitAll(study, List.of(submission), access).get(0).orThrow());
  }

  /**
   * Stores responses with different ids, inside the caller's transaction, and registers the
   * participants who come along with them.
   *
   * @return what became of each, in the same order
   */
  public List<Outcome<ResponseView>> submitAll(
      String study, List<Submission> submissions, Access access) {
    List<UUID> ids = submissions.stream().map(Submission::response).toList();
    // Responses before tombstones: one that is just being deleted is then seen as either.
    KnownResponses known = KnownResponses.read(study, ids, repository, versions);
    Set<UUID> deleted = tombstones.among(study, ids);
    // Held from here on, so that what is found of them stays true.
    Map<UUID, ParticipantFacts> respondents = respondents(study, submissions);
    List<Submission> unknown =
        submissions.stream().filter(one -> known.get(one.response()) == null).toList();
    Places held = places.hold(study, unknown, respondents);
    SubmissionBatch batch =
        new SubmissionBatch(
            study, access, new PublishedVersions(questionnaires), known, deleted, held);
    Newcomers newcomers = new Newcomers(study, access, participants);
    if (submissions.stream().anyMatch(Submission::registers)) {
      newcomers.register(submissions, batch, respondents.keySet());
      respondents = respondents(study, submissions);
    }
    List<Outcome<ResponseView>> outcomes = new ArrayList<>();
    for (Submission submission : submissions) {
      ProblemException refusal = newcomers.refusal(submission);
      outcomes.add(
          refusal == null
              ? batch.submit(submission, respondents.get(submission.participant()))
              : Outcome.refused(refusal));
    }
    store(batch);
    return outcomes;
  }

  private Map<UUID, ParticipantFacts> respondents(String study, List<Submission> submissions) {
    return participants.hold(study, submissions.stream().map(Submission::participant).toList());
  }

  private void store(SubmissionBatch batch) {
    // In one order whatever the client's: two batches that share ids do not lock each other out.
    repository.persist(
        batch.created().stream().sorted(Comparator.comparing(one -> one.key().id())));
    places.settle(batch.study(), batch.places());
    outbox.appendAll(batch.messages());
    listeners.stored(batch.study(), batch.created().stream().map(one -> one.key().id()).toList());
  }

  /** One response; somebody else's is as good as none. */
  @Transactional
  public ResponseView view(String study, UUID response, Access access) {
    return repository
        .findByIdOptional(new EntityKey(study, response))
        .filter(found -> access.sees(found.submittedBy()))
        .map(ResponseView::of)
        .orElseThrow(Problems::notFound);
  }

  /**
   * A page of those the caller may see and the filter lets pass, by id.
   *
   * @param query all parameters of the request, the filter among them
   */
  @Transactional
  Page<ResponseView> list(
      String study, Access access, Map<String, List<String>> query, Integer limit, String cursor) {
    studies.require(study);
    ResponseFilter filter = filters.read(study, query, access);
    String name = access.listName("responses" + filter.name(), study);
    PageRequest page = cursors.page(name, limit, cursor);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    UUID until = repository.furthest(study, filter, after);
    List<ResponseView> found =
        repository.page(study, access, filter, after, until, page.rows()).stream()
            .map(ResponseView::of)
            .toList();
    return page.cut(found, ResponseView::response, until);
  }

  /** How many responses of the participant are held, inside the caller's transaction. */
  public long countOf(String study, UUID participant) {
    return repository.count("study = ?1 and participant = ?2", study, participant);
  }

  /**
   * Deletes a withdrawn participant's responses and publishes their tombstones, inside the caller's
   * transaction, which must hold the participant alone.
   *
   * @return how many
   */
  public int eraseAll(String study, UUID participant) {
    List<Response> erased = repository.of(study, participant);
    places.free(study, participant, erased);
    List<ResponseTombstone> left = erased.stream().map(Response::tombstone).toList();
    tombstones.persist(left);
    repository.deleteAllOf(study, participant);
    outbox.appendAll(left.stream().map(ResponseState::message).toList());
    listeners.erased(erased);
    return left.size();
  }

  /** Deletes all of a sandbox and publishes tombstones, inside the caller's transaction. */
  public void vacate(String study) {
    List<ResponseTombstone> left =
        repository.list("study", study).stream().map(Response::tombstone).toList();
    repository.delete("study", study);
    tombstones.deleteAllOf(study);
    outbox.appendAll(left.stream().map(ResponseState::message).toList());
  }

  /**
   * Publishes again, inside the caller's transaction, that these are deleted, as far as they are.
   *
   * @param seen the version that was seen of each response's state
   */
  public void repeatTombstones(String study, Map<UUID, Long> seen) {
    List<ResponseTombstone> deleted = tombstones.held(study, seen.keySet());
    deleted.forEach(one -> one.outlive(seen.get(one.key().id())));
    outbox.appendAll(deleted.stream().map(ResponseState::message).toList());
  }
}

package org.safeer.theme.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.theme.http.Stored;
import org.safeer.theme.release.ReleaseWrites.DraftOutcome;
import org.safeer.theme.study.Studies;
import org.safeer.theme.study.Study;
import org.safeer.theme.vocabulary.ThemeProblem;

/** Releases of studies, one at a time. */
@ApplicationScoped
class Releases {

  /** Who has it sees drafts, and why a count is hidden. */
  static final String REVIEW = "releases:review";

  private final Studies studies;
  private final ReleaseWrites writes;
  private final ReleaseRepository repository;
  private final ReleasedQuotations quotations;
  private final Caller caller;

  Releases(
      Studies studies,
      ReleaseWrites writes,
      ReleaseRepository repository,
      ReleasedQuotations quotations,
      Caller caller) {
    this.studies = studies;
    this.writes = writes;
    this.repository = repository;
    this.quotations = quotations;
    this.caller = caller;
  }

  /** Freezes a draft from the counts of this moment; a retry gets what was frozen then. */
  Stored<ReleaseView> put(String key, UUID id, PutReleaseRequest request) {
    Study study = studies.require(key);
    Release known = repository.findById(new ReleaseKey(key, id));
    DraftOutcome outcome =
        known == null ? draft(study, id, request) : new DraftOutcome(known, false);
    if (!outcome.release().drafted(caller.clientId(), request)) {
      throw new ProblemException(
          ThemeProblem.RELEASE_EXISTS, "A release never changes. Choose a new id.");
    }
    return new Stored<>(view(outcome.release()), outcome.release().version(), outcome.created());
  }

  Stored<ReleaseView> publish(String study, UUID id, KeyedCall call) {
    Release release = writes.publish(study, id, call);
    return new Stored<>(view(release), release.version(), false);
  }

  Stored<ReleaseView> get(String study, UUID id) {
    Release release = repository.findById(new ReleaseKey(study, id));
    if (release == null || !(release.published() || caller.has(REVIEW))) {
      throw notFound();
    }
    return new Stored<>(view(release), release.version(), false);
  }

  Stored<ReleaseView> latest(String study) {
    Release release = repository.latest(study).orElseThrow(Releases::notFound);
    return new Stored<>(view(release), release.version(), false);
  }

  private DraftOutcome draft(Study study, UUID id, PutReleaseRequest request) {
    // Protecting the tables takes a while: no transaction is held open over it.
    ReleaseBasis basis = writes.basis(study);
    Freezing freezing = new Freezing(basis);
    FrozenRelease frozen = freezing.freeze(request);
    return writes.draft(
        new ReleaseDraft(
            study.study(),
            id,
            caller.clientId(),
            request,
            study.synthetic(),
            frozen,
            freezing.words()));
  }

  private ReleaseView view(Release release) {
    return new ReleaseReading(caller.has(REVIEW), quotations.of(release)).view(release);
  }

  private static ProblemException notFound() {
    return new ProblemException(KitProblem.NOT_FOUND, KitProblem.NOT_FOUND.title() + ".");
  }
}

package org.safeer.theme.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.theme.aggregate.Aggregates;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.metainference.MetaInferences;
import org.safeer.theme.policy.DisclosurePolicies;
import org.safeer.theme.release.FrozenRelease.Circumstances;
import org.safeer.theme.study.Study;
import org.safeer.theme.vocabulary.ThemeProblem;

/** The transactions of releases: reading what one is made of, drafting, publishing. */
@ApplicationScoped
class ReleaseWrites {

  private static final int PUBLISHED = 200;

  private final ReleaseRepository releases;
  private final DisclosurePolicies policies;
  private final Aggregates aggregates;
  private final ReleasedQuotations quotations;
  private final MetaInferences metaInferences;
  private final Jdbc jdbc;
  private final Idempotency idempotency;

  ReleaseWrites(
      ReleaseRepository releases,
      DisclosurePolicies policies,
      Aggregates aggregates,
      ReleasedQuotations quotations,
      MetaInferences metaInferences,
      Jdbc jdbc,
      Idempotency idempotency) {
    this.releases = releases;
    this.policies = policies;
    this.aggregates = aggregates;
    this.quotations = quotations;
    this.metaInferences = metaInferences;
    this.jdbc = jdbc;
    this.idempotency = idempotency;
  }

  /** All of it in one snapshot: a release never mixes two states of the evidence. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  ReleaseBasis basis(Study study) {
    jdbc.oneSnapshot();
    List<Release> published = releases.published(study.study());
    return new ReleaseBasis(
        study,
        aggregates.inSnapshot(study.study()),
        quotations.quotable(study.study()),
        metaInferences.ofStudy(study.study()),
        policies.inForce(study.study()),
        published.stream().map(Release::release).toList(),
        new ReleaseHistory(published.stream().map(Release::frozen).toList()));
  }

  /** Stores the draft, unless a request for the same id was faster. */
  @Transactional
  DraftOutcome draft(ReleaseDraft draft) {
    jdbc.lock("releases/" + draft.study());
    Release known = releases.findById(new ReleaseKey(draft.study(), draft.release()));
    if (known != null) {
      return new DraftOutcome(known, false);
    }
    Release release = Release.draft(draft, releases.nextNumber());
    releases.persistAndFlush(release);
    quotations.keep(draft);
    return new DraftOutcome(release, true);
  }

  /**
   * Publishes a draft, one publication of a study at a time.
   *
   * @param call the request, which may be sent again
   * @throws ProblemException if the caller is its author, or what it was made under has changed
   */
  @Transactional
  Release publish(String study, UUID id, KeyedCall call) {
    return idempotency.once(
        call,
        () -> publishOrFind(study, id, call.client()),
        release -> new Recorded(PUBLISHED, id.toString()),
        known -> releases.findById(new ReleaseKey(study, id)));
  }

  private Release publishOrFind(String study, UUID id, String client) {
    jdbc.lock("releases/" + study);
    Release release = releases.findById(new ReleaseKey(study, id));
    if (release == null) {
      throw new ProblemException(KitProblem.NOT_FOUND, "The study has no such release.");
    }
    release.requireOther(client);
    if (!release.published()) {
      requireSame(release.frozen().circumstances(), study);
      if (!quotations.stillApproved(study, id)) {
        throw outdated("The approval of a quotation has been taken back since.");
      }
      release.publish(client, releases.nextNumber());
    }
    return release;
  }

  private void requireSame(Circumstances then, String study) {
    List<UUID> published = releases.published(study).stream().map(Release::release).toList();
    if (!then.earlier().equals(published)) {
      throw outdated("Another release of the study has been published since.");
    }
    if (then.policyVersion() != policies.inForce(study).version()) {
      throw outdated("The disclosure policy has been changed since.");
    }
    if (then.withdrawals() != aggregates.withdrawals(study)) {
      throw outdated("A participant has withdrawn since.");
    }
  }

  private static ProblemException outdated(String reason) {
    return new ProblemException(
        ThemeProblem.DRAFT_OUTDATED, reason + " Draft the release again under a new id.");
  }

  /**
   * @param created false if the id was taken
   */
  record DraftOutcome(Release release, boolean created) {}
}

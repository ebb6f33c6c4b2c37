package org.safeer.interview.guide;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.ProblemException;

/** The guides of a study. */
@ApplicationScoped
public class InterviewGuides {

  private static final int CREATED = 201;
  private static final int UNCHANGED = 200;

  private final Studies studies;
  private final GuideRepository guides;
  private final GuideVersionRepository versions;
  private final Idempotency idempotency;
  private final Caller caller;

  InterviewGuides(
      Studies studies,
      GuideRepository guides,
      GuideVersionRepository versions,
      Idempotency idempotency,
      Caller caller) {
    this.studies = studies;
    this.guides = guides;
    this.versions = versions;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** The view of what is stored, and whether this request created it. */
  public record Stored(GuideView view, boolean created) {}

  /** A version, and whether this request published it. */
  public record Published(GuideVersionView view, boolean created) {}

  /**
   * Adds a guide, or with the ETag of the stored one gives it another title.
   *
   * @throws ProblemException {@code not-found}, {@code guide-exists} for another title without
   *     {@code ifMatch}, {@code precondition-failed}, {@code upstream-unavailable}
   */
  public Stored put(String study, String key, PutGuideRequest request, String ifMatch) {
    studies.require(study);
    return QuarkusTransaction.requiringNew()
        .call(() -> store(new GuideId(study, key), request, ifMatch));
  }

  private Stored store(GuideId id, PutGuideRequest request, String ifMatch) {
    InterviewGuide fresh = InterviewGuide.of(id, request);
    if (guides.insert(fresh)) {
      return new Stored(GuideView.of(fresh), true);
    }
    InterviewGuide known = held(id);
    if (!known.isWhat(request)) {
      if (ifMatch == null) {
        throw new ProblemException(
            InterviewProblem.GUIDE_EXISTS, "Send If-Match to give the guide another title.");
      }
      ETags.require(ifMatch, known.version);
      known.rename(request);
    }
    return new Stored(GuideView.of(known), false);
  }

  /**
   * Publishes the next version; what the last one asks is not published again.
   *
   * @param call the request, which may be sent again
   * @throws ProblemException {@code not-found}, {@code validation-failed}
   */
  public Published publish(
      String study, String key, PublishGuideVersionRequest request, KeyedCall call) {
    request.check();
    GuideId id = new GuideId(study, key);
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                idempotency.once(
                    call,
                    () -> publish(id, request.questions()),
                    done -> new Recorded(done.created() ? CREATED : UNCHANGED, number(done)),
                    before -> published(id, before)));
  }

  private Published publish(GuideId id, List<GuideQuestion> questions) {
    InterviewGuide guide = held(id);
    GuideVersion last = versions.findById(new GuideVersionId(id.study(), id.guide(), guide.latest));
    if (last != null && last.questions.equals(questions)) {
      return new Published(GuideVersionView.of(last), false);
    }
    GuideVersion next = GuideVersion.of(guide.published(), questions, caller.clientId());
    versions.persist(next);
    return new Published(GuideVersionView.of(next), true);
  }

  private static String number(Published done) {
    return Integer.toString(done.view().guideVersion());
  }

  private Published published(GuideId id, Recorded before) {
    int number = Integer.parseInt(before.resource());
    GuideVersion version =
        versions
            .findByIdOptional(new GuideVersionId(id.study(), id.guide(), number))
            .orElseThrow(Problems::notFound);
    return new Published(GuideVersionView.of(version), before.status() == CREATED);
  }

  /** Whether the study has published this version. */
  public boolean has(String study, GuideRef ref) {
    GuideVersionId id = new GuideVersionId(study, ref.guide(), ref.version());
    return versions.findById(id) != null;
  }

  /** Deletes all of an emptied sandbox, in the caller's transaction. */
  public void vacate(String study) {
    versions.delete("id.study", study);
    guides.delete("id.study", study);
  }

  private InterviewGuide held(GuideId id) {
    InterviewGuide guide = guides.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (guide == null) {
      throw Problems.notFound();
    }
    return guide;
  }
}

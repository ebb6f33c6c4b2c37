package org.safeer.interview.pseudonym;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;

/** A study's own list of what is to be replaced. */
@ApplicationScoped
public class Pseudonyms {

  private static final int MOST = 2_000;

  private final Studies studies;
  private final Participants participants;
  private final PseudonymRepository pseudonyms;
  private final PseudonymSeal seal;
  private final Cursors cursors;

  Pseudonyms(
      Studies studies,
      Participants participants,
      PseudonymRepository pseudonyms,
      PseudonymSeal seal,
      Cursors cursors) {
    this.studies = studies;
    this.participants = participants;
    this.pseudonyms = pseudonyms;
    this.seal = seal;
    this.cursors = cursors;
  }

  /** The view of what is stored, and whether this request created it. */
  public record Stored(PseudonymView view, boolean created) {}

  /**
   * Adds an entry, or with the ETag of the stored one changes it.
   *
   * @throws ProblemException {@code not-found}, {@code validation-failed}, {@code
   *     participant-withdrawn}, {@code pseudonym-exists} for another entry without {@code ifMatch},
   *     {@code precondition-failed}, {@code pseudonyms-full}, {@code pseudonyms-unavailable},
   *     {@code upstream-unavailable}
   */
  public Stored put(String study, UUID pseudonym, PutPseudonymRequest request, String ifMatch) {
    ReplacementRules.check(request.replacement());
    studies.require(study);
    if (request.participant() != null) {
      participants.require(study, request.participant());
    }
    return QuarkusTransaction.requiringNew()
        .call(() -> store(new EntityKey(study, pseudonym), request, ifMatch));
  }

  private Stored store(EntityKey id, PutPseudonymRequest request, String ifMatch) {
    if (request.participant() != null) {
      participants.hold(id.study(), request.participant());
    }
    Pseudonym known = pseudonyms.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (known == null) {
      requireRoom(id.study());
      Pseudonym fresh = Pseudonym.of(id, request, sealed(Pseudonym.owner(id), request));
      if (pseudonyms.insert(fresh)) {
        return new Stored(PseudonymView.of(fresh, request.find()), true);
      }
      known = pseudonyms.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
    if (!known.isWhat(request, opened(known))) {
      requireEdit(known, ifMatch);
      known.change(request, sealed(known.owner(), request));
    }
    return new Stored(PseudonymView.of(known, request.find()), false);
  }

  private void requireRoom(String study) {
    if (pseudonyms.countOf(study) >= MOST) {
      throw new ProblemException(
          InterviewProblem.PSEUDONYMS_FULL, "A study's list has at most " + MOST + " entries.");
    }
  }

  private static void requireEdit(Pseudonym known, String ifMatch) {
    if (ifMatch == null) {
      throw new ProblemException(
          InterviewProblem.PSEUDONYM_EXISTS, "Send If-Match to change the entry.");
    }
    ETags.require(ifMatch, known.version);
  }

  /**
   * One entry.
   *
   * @throws ProblemException {@code not-found}, {@code pseudonyms-unavailable}
   */
  @Transactional
  public PseudonymView get(String study, UUID pseudonym) {
    return view(
        pseudonyms
            .findByIdOptional(new EntityKey(study, pseudonym))
            .orElseThrow(Problems::notFound));
  }

  /** One page of the study's entries, by id. */
  public Page<PseudonymView> list(String study, Integer limit, String cursor) {
    studies.require(study);
    PageRequest page = cursors.page("pseudonyms " + study, limit, cursor);
    UUID after = page.after(UUID::fromString, EntityKey.LOWEST_ID);
    List<PseudonymView> found =
        QuarkusTransaction.requiringNew()
            .call(
                () -> pseudonyms.list(study, after, page.rows()).stream().map(this::view).toList());
    return page.cut(found, PseudonymView::pseudonym);
  }

  /** Deletes an entry; without it, nothing changes. */
  public void delete(String study, UUID pseudonym) {
    studies.require(study);
    QuarkusTransaction.requiringNew()
        .run(() -> pseudonyms.deleteById(new EntityKey(study, pseudonym)));
  }

  /** What the study wants replaced, for its own texts. */
  @Transactional
  public List<Replacement> of(String study) {
    return pseudonyms.of(study).stream()
        .map(one -> new Replacement(opened(one), one.replaceWith, one.kind))
        .toList();
  }

  /** Deletes what is a withdrawn participant's, in the caller's transaction. */
  public void erase(String study, UUID participant) {
    pseudonyms.delete("id.study = ?1 and participant = ?2", study, participant);
  }

  /** Deletes all of an emptied sandbox, in the caller's transaction. */
  public void vacate(String study) {
    pseudonyms.delete("id.study", study);
  }

  private PseudonymView view(Pseudonym stored) {
    return PseudonymView.of(stored, opened(stored));
  }

  private SealedWords sealed(String owner, PutPseudonymRequest request) {
    return seal.seal(owner, request.find().getBytes(UTF_8));
  }

  private String opened(Pseudonym stored) {
    return new String(seal.open(stored.owner(), stored.find), UTF_8);
  }
}

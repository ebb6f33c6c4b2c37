package org.safeer.interview.participant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.interview.upstream.SurveyService;
import org.safeer.interview.upstream.UpstreamParticipant;
import org.safeer.kit.problem.ProblemException;

/** Who may be interviewed. */
@ApplicationScoped
public class Participants {

  private final ParticipantCopyRepository copies;
  private final SurveyService survey;
  private final Studies studies;

  Participants(ParticipantCopyRepository copies, SurveyService survey, Studies studies) {
    this.copies = copies;
    this.survey = survey;
    this.studies = studies;
  }

  /**
   * Makes sure that the participant is known here. Call it outside a transaction: it may ask
   * survey-service.
   *
   * @throws ProblemException {@code not-found}, {@code participant-withdrawn}, or {@code
   *     upstream-unavailable} if that cannot be known now
   */
  public void require(String study, UUID participant) {
    if (known(study, participant)) {
      return;
    }
    UpstreamParticipant answer =
        survey.participant(study, participant).orElseThrow(Problems::notFound);
    ParticipantState state = state(study, participant, answer);
    if (state.withdrawn() || state.interviewWithdrawn()) {
      // Not kept: the event that tells of it must still find something to erase.
      throw Problems.withdrawn();
    }
    QuarkusTransaction.requiringNew().run(() -> copies.keep(List.of(state)));
  }

  /**
   * Holds the participant's state until the transaction ends, so that a withdrawal cannot pass
   * between this check and the write it allows.
   *
   * @throws ProblemException {@code participant-withdrawn}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Consent hold(String study, UUID participant) {
    ParticipantId id = new ParticipantId(study, participant);
    ParticipantCopy copy = copies.findById(id, LockModeType.PESSIMISTIC_READ);
    if (copy == null) {
      throw Problems.notFound();
    }
    if (copy.withdrawn()) {
      throw Problems.withdrawn();
    }
    return new Consent(copy.interviewAllowed, copy.quotationAllowed);
  }

  /** Holds the states of many as {@link #hold} does, in the order in which events are kept. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void holdAll(String study, Collection<UUID> people) {
    copies.hold(study, people);
  }

  /**
   * Keeps what events say, in the consumer's transaction; one order of rows avoids deadlocks: that
   * of the database, which compares UUIDs as their text reads.
   *
   * @return what was kept: all but the states from before their sandbox was emptied
   */
  public List<ParticipantState> keep(List<ParticipantState> states) {
    if (states.isEmpty()) {
      return List.of(); // most polls tell of nobody
    }
    Comparator<ParticipantState> order =
        Comparator.comparing(ParticipantState::study)
            .thenComparing(state -> state.participant().toString());
    Map<String, Long> resets = studies.resets();
    List<ParticipantState> current =
        states.stream()
            .filter(state -> state.version() >= resets.getOrDefault(state.study(), 0L))
            .sorted(order)
            .toList();
    copies.keep(current);
    return current;
  }

  /** Keeps everybody who writes about anybody in the study out until the transaction ends. */
  public void holdAll(String study) {
    copies
        .find("id.study = ?1 order by id.participant", study)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Forgets those of a sandbox that was emptied, in the consumer's transaction. */
  public void vacate(String study, long resetVersion) {
    copies.delete("id.study = ?1 and version < ?2", study, resetVersion);
  }

  /** Those of the participants that are known to have withdrawn, from all or the interviews. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<ParticipantRef> withdrawnAmong(Collection<ParticipantRef> subjects) {
    return refs(copies.withdrawn(ids(subjects.stream())));
  }

  /** Those of whom these states tell that are active and may not be quoted, as is known by now. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<ParticipantRef> notQuotableAmong(Collection<ParticipantState> told) {
    return refs(
        copies.notQuotable(
            ids(
                told.stream()
                    .filter(state -> !state.quotationAllowed())
                    .map(state -> new ParticipantRef(state.study(), state.participant())))));
  }

  private static List<ParticipantId> ids(Stream<ParticipantRef> subjects) {
    return subjects
        .distinct()
        .map(subject -> new ParticipantId(subject.study(), subject.participant()))
        .toList();
  }

  private static Set<ParticipantRef> refs(List<ParticipantCopy> found) {
    return found.stream()
        .map(copy -> new ParticipantRef(copy.id.study(), copy.id.participant()))
        .collect(Collectors.toSet());
  }

  private boolean known(String study, UUID participant) {
    ParticipantId id = new ParticipantId(study, participant);
    return QuarkusTransaction.joiningExisting().call(() -> copies.findById(id) != null);
  }

  private static ParticipantState state(String study, UUID id, UpstreamParticipant answer) {
    UpstreamParticipant.Basis basis = answer.basis();
    return new ParticipantState(
        study,
        id,
        answer.version(),
        answer.status(),
        basis == null ? null : new ParticipantState.Basis(basis.kind(), basis.scopes()),
        answer.region(),
        answer.attributes(),
        answer.withdrawnStrands());
  }

  /** What an active participant's basis allows. */
  public record Consent(boolean interviewAllowed, boolean quotationAllowed) {

    /**
     * Lets an interview pass.
     *
     * @throws ProblemException {@code consent-missing}
     */
    public void requireInterview() {
      require(interviewAllowed, "interview");
    }

    /**
     * Lets a quotation pass.
     *
     * @throws ProblemException {@code consent-missing}
     */
    public void requireQuotation() {
      require(quotationAllowed, "quotation");
    }

    private static void require(boolean allowed, String scope) {
      if (!allowed) {
        throw new ProblemException(
            InterviewProblem.CONSENT_MISSING,
            "The participant's consent does not have the scope " + scope + ".");
      }
    }
  }
}

package org.safeer.interview.study;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.text.Keys;
import org.safeer.interview.upstream.SurveyService;

/** Which studies there are, and whose. */
@ApplicationScoped
public class Studies {

  private final StudyCopyRepository copies;
  private final SurveyService survey;

  Studies(StudyCopyRepository copies, SurveyService survey) {
    this.copies = copies;
    this.survey = survey;
  }

  /**
   * Lets pass only if there is such a study. Call it outside a transaction: it may ask
   * survey-service.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, or {@code
   *     upstream-unavailable} if that cannot be known now
   */
  public void require(String study) {
    known(study).orElseThrow(Problems::notFound);
  }

  /**
   * Keeps a sandbox from being emptied until the transaction ends; before anything else is held.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(String study) {
    copies.findById(study, LockModeType.PESSIMISTIC_READ);
  }

  /** Whether this client owns the study; asks survey-service about one not known yet. */
  public boolean owns(String client, String study) {
    return known(study).filter(copy -> copy.owner().equals(client)).isPresent();
  }

  /**
   * Keeps what an event says; to be called in the consumer's transaction.
   *
   * @return whether it tells that a sandbox was emptied
   */
  public boolean keep(StudyState state) {
    boolean reset = state.resetVersion() != null && copies.reset(state);
    copies.keep(state);
    return reset;
  }

  /** The version under which each sandbox that was ever emptied was last emptied. */
  public Map<String, Long> resets() {
    return copies.list("resetVersion > 0").stream()
        .collect(Collectors.toMap(copy -> copy.study, copy -> copy.resetVersion));
  }

  private Optional<StudyState> known(String study) {
    if (!Keys.isKey(study)) {
      return Optional.empty();
    }
    Optional<StudyState> copy = QuarkusTransaction.joiningExisting().call(() -> copy(study));
    return copy.isPresent() ? copy : asked(study);
  }

  private Optional<StudyState> copy(String study) {
    return copies
        .findByIdOptional(study)
        .map(copy -> new StudyState(copy.study, copy.version, copy.owner, copy.basis, null));
  }

  private Optional<StudyState> asked(String study) {
    Optional<StudyState> answer =
        survey
            .study(study)
            .map(s -> new StudyState(study, s.version(), s.owner(), s.basis(), s.resetVersion()));
    answer.ifPresent(state -> QuarkusTransaction.requiringNew().run(() -> copies.keep(state)));
    return answer;
  }
}

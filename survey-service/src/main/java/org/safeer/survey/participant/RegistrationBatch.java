package org.safeer.survey.participant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Outcome;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.consentform.ConsentForms;
import org.safeer.survey.study.DataBasis;

/** Registrations of one transaction: what was stored before is read once for all of them. */
final class RegistrationBatch {

  private static final String PLACE = "/basis";

  private final String study;
  private final Access access;
  private final Map<UUID, Participant> known;
  private final ConsentForms forms;
  private final Map<Basis, List<FieldError>> formErrors = new HashMap<>();
  private final List<Participant> created = new ArrayList<>();

  /**
   * @param known who is stored under the registrations' ids
   */
  RegistrationBatch(String study, Access access, Map<UUID, Participant> known, ConsentForms forms) {
    this.study = study;
    this.access = access;
    this.known = known;
    this.forms = forms;
  }

  /** Decides on one registration. A form that came later does not stand against the same again. */
  Outcome<ParticipantView> register(Registration registration) {
    Participant stored = known.get(registration.participant());
    if (stored != null) {
      return again(stored, registration);
    }
    List<FieldError> errors =
        formErrors.computeIfAbsent(registration.basis(), basis -> formErrors(study, basis, forms));
    return errors.isEmpty()
        ? outcome(create(registration), true)
        : Outcome.refused(Problems.invalid(errors));
  }

  static List<FieldError> formErrors(String study, Basis basis, ConsentForms forms) {
    return basis.kind() == DataBasis.CONSENT
        ? forms.errors(study, basis.agreement(), PLACE)
        : List.of();
  }

  /** The participants to be stored. */
  List<Participant> created() {
    return created;
  }

  private Participant create(Registration registration) {
    Participant participant = Participant.register(study, registration, access.client());
    created.add(participant);
    return participant;
  }

  private static Outcome<ParticipantView> again(Participant stored, Registration registration) {
    if (stored.isWithdrawn()) {
      return Outcome.refused(Problems.withdrawn());
    }
    return stored.isAs(registration)
        ? outcome(stored, false)
        : Outcome.refused(
            new ProblemException(
                SurveyProblem.PARTICIPANT_DIFFERS,
                "This participant is registered with another region, attributes, source or basis."));
  }

  private static Outcome<ParticipantView> outcome(Participant participant, boolean created) {
    return Outcome.of(
        new Stored<>(ParticipantView.of(participant), participant.version(), created));
  }
}

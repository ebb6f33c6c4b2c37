package org.safeer.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.id.Ids;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.secret.SpokenCode;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.consentform.ConsentFormView;
import org.safeer.survey.consentform.ConsentForms;
import org.safeer.survey.consentform.ConsentScope;
import org.safeer.survey.participant.Consents;
import org.safeer.survey.participant.ParticipantView;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.participation.Beginning;
import org.safeer.survey.participation.ParticipationFacts;
import org.safeer.survey.participation.ParticipationStatus;
import org.safeer.survey.participation.Participations;
import org.safeer.survey.questionnaire.QuestionnaireOffer;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.receipt.Receipts;
import org.safeer.survey.response.SubmissionRules;
import org.safeer.survey.study.Studies;

/**
 * What the bearer of a token does with it.
 *
 * <p>Whatever is wrong with a token, the problem is {@code not-found}; of one that is for somebody
 * who has withdrawn it is {@code gone}.
 */
@ApplicationScoped
class OwnInvitation {

  private final InvitationRepository repository;
  private final Studies studies;
  private final Questionnaires questionnaires;
  private final ConsentForms forms;
  private final Participants participants;
  private final Consents consents;
  private final Participations participations;
  private final Receipts receipts;
  private final Transactions transactions;

  OwnInvitation(
      InvitationRepository repository,
      Studies studies,
      Questionnaires questionnaires,
      ConsentForms forms,
      Participants participants,
      Consents consents,
      Participations participations,
      Receipts receipts,
      Transactions transactions) {
    this.repository = repository;
    this.studies = studies;
    this.questionnaires = questionnaires;
    this.forms = forms;
    this.participants = participants;
    this.consents = consents;
    this.participations = participations;
    this.receipts = receipts;
    this.transactions = transactions;
  }

  /**
   * What the token opens.
   *
   * @throws ProblemException {@code questionnaire-version-retired} if there is nothing to answer
   */
  @Transactional
  OwnInvitationView read(String tokenHash) {
    Invitation invitation = repository.opened(tokenHash).orElseThrow(Problems::notFound);
    requireNotWithdrawn(invitation);
    String study = invitation.key().study();
    InvitationState state = invitation.state(Instant.now());
    return state == InvitationState.OPEN
        ? OwnInvitationView.open(invitation, studies.view(study), offer(invitation), form(study))
        : OwnInvitationView.closed(invitation, studies.view(study), state);
  }

  private void requireNotWithdrawn(Invitation invitation) {
    EntityKey person = invitation.person();
    if (person != null && !participants.leftSurvey(person.study(), Set.of(person)).isEmpty()) {
      throw Problems.withdrawn();
    }
  }

  /**
   * Lets the bearer in, under an id they choose. The same again changes nothing; as long as nothing
   * is saved it answers with another code, since the first may never have arrived, and the first
   * opens nothing any more.
   *
   * @throws ProblemException {@code invitation-revoked}, {@code invitation-expired}, {@code
   *     invitation-used-up}; {@code consent-missing} without the scope {@code survey}; {@code
   *     participation-differs}, also for somebody else's
   */
  Stored<TakenPartView> takePart(String tokenHash, UUID id, TakePartRequest request) {
    return transactions.write(
        () -> {
          Invitation invitation = repository.held(tokenHash).orElseThrow(Problems::notFound);
          requireNotWithdrawn(invitation);
          EntityKey key = new EntityKey(invitation.key().study(), id);
          return participations
              .hold(key)
              .map(known -> again(invitation, key, known, request))
              .orElseGet(() -> enter(invitation, key, request));
        });
  }

  private Stored<TakenPartView> again(
      Invitation invitation, EntityKey key, ParticipationFacts known, TakePartRequest request) {
    if (known.status() == ParticipationStatus.ERASED) {
      throw Problems.withdrawn();
    }
    if (!isSame(invitation, known, request)) {
      throw new ProblemException(
          SurveyProblem.PARTICIPATION_DIFFERS, "Take part under an id of your own.");
    }
    invitation.requireInForce(Instant.now());
    String code = known.answered() ? null : replaceCode(key, known);
    return TakenPartView.of(participations.view(key), code);
  }

  private boolean isSame(Invitation invitation, ParticipationFacts known, TakePartRequest request) {
    if (!invitation.key().id().equals(known.invitation())) {
      return false;
    }
    ParticipantView stored = participants.view(known.participant());
    return arrival(invitation, request).isAs(stored, studies.require(invitation.key().study()));
  }

  /** Nothing is saved under the old code: nobody reads what another has said by the new one. */
  private String replaceCode(EntityKey key, ParticipationFacts known) {
    SpokenCode code = SpokenCode.issue();
    receipts.take(known.codeHash());
    receipts.give(known.participant(), code.hash());
    participations.reopen(key, code.hash());
    return code.text();
  }

  private Stored<TakenPartView> enter(
      Invitation invitation, EntityKey key, TakePartRequest request) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    invitation.use(now);
    QuestionnaireOffer offer = offer(invitation);
    requireAgreement(key.study(), request);
    UUID participant = participant(invitation, request, now);
    SpokenCode code = SpokenCode.issue();
    receipts.give(new EntityKey(key.study(), participant), code.hash());
    Beginning beginning =
        new Beginning(
            key,
            invitation.key().id(),
            participant,
            offer.questionnaire(),
            offer.questionnaireVersion(),
            request.language(),
            code.hash());
    return TakenPartView.of(participations.begin(beginning), code.text());
  }

  private void requireAgreement(String study, TakePartRequest request) {
    if (!form(study).formVersion().equals(request.formVersion())) {
      String detail = "/formVersion is not the consent form that the invitation shows now.";
      throw Problems.invalid(List.of(new FieldError("/formVersion", "superseded-form", detail)));
    }
    Problems.requireNone(forms.errors(study, request.agreement(), ""));
    SubmissionRules.requireConsent(request.scopes().contains(ConsentScope.SURVEY));
  }

  /** Who the bearer is: somebody known, or a new participant under a random id. */
  private UUID participant(Invitation invitation, TakePartRequest request, Instant now) {
    Arrival arrival = arrival(invitation, request);
    Problems.requireNone(arrival.errors());
    String study = invitation.key().study();
    if (invitation.person() != null) {
      consents.agree(invitation.person(), request.basis(now));
      return invitation.person().id();
    }
    // Not by time: it would tell who came when.
    UUID participant = Ids.random();
    participants
        .registerAll(
            study,
            List.of(arrival.registration(studies.require(study), participant, now)),
            Participations.RESPONDENT)
        .get(0)
        .orThrow();
    return participant;
  }

  private static Arrival arrival(Invitation invitation, TakePartRequest request) {
    return new Arrival(invitation.definition(), request);
  }

  private QuestionnaireOffer offer(Invitation invitation) {
    PutInvitationRequest definition = invitation.definition();
    return questionnaires.offer(
        invitation.key().study(), definition.questionnaire(), definition.questionnaireVersion());
  }

  /** A study that invites has one; only a sandbox can lose it, and then its invitations too. */
  private ConsentFormView form(String study) {
    return forms.inForce(study).orElseThrow(Problems::notFound);
  }
}

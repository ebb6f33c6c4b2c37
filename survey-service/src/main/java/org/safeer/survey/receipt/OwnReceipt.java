package org.safeer.survey.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.consentform.ConsentFormView;
import org.safeer.survey.consentform.ConsentForms;
import org.safeer.survey.participant.Basis;
import org.safeer.survey.participant.ParticipantView;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.receipt.ReceiptView.AgreementView;
import org.safeer.survey.response.Responses;
import org.safeer.survey.study.DataBasis;
import org.safeer.survey.study.Studies;
import org.safeer.survey.withdrawal.WithdrawalScope;
import org.safeer.survey.withdrawal.WithdrawalView;
import org.safeer.survey.withdrawal.Withdrawals;

/** What a respondent does with their code. */
@ApplicationScoped
class OwnReceipt {

  private final ReceiptRepository repository;
  private final Studies studies;
  private final Participants participants;
  private final ConsentForms forms;
  private final Responses responses;
  private final Withdrawals withdrawals;

  OwnReceipt(
      ReceiptRepository repository,
      Studies studies,
      Participants participants,
      ConsentForms forms,
      Responses responses,
      Withdrawals withdrawals) {
    this.repository = repository;
    this.studies = studies;
    this.participants = participants;
    this.forms = forms;
    this.responses = responses;
    this.withdrawals = withdrawals;
  }

  /**
   * What the code opens.
   *
   * @throws ProblemException {@code not-found}, whatever is wrong with the code
   */
  @Transactional
  ReceiptView read(String codeHash) {
    EntityKey key = participant(codeHash);
    ParticipantView participant = participants.view(key);
    return new ReceiptView(
        key.study(),
        studies.view(key.study()).title(),
        participant.status(),
        agreement(key.study(), participant.basis()),
        participant.withdrawnStrands(),
        responses.countOf(key.study(), key.id()),
        withdrawals.ofParticipant(key));
  }

  /**
   * Withdraws whom the code belongs to; a second time changes nothing.
   *
   * @throws ProblemException {@code not-found}, whatever is wrong with the code
   */
  Stored<WithdrawalView> withdraw(String codeHash, WithdrawalScope scope) {
    return withdrawals.requestOwn(participant(codeHash), scope);
  }

  @Transactional
  EntityKey participant(String codeHash) {
    return repository
        .findByIdOptional(String.valueOf(codeHash))
        .map(Receipt::participant)
        .orElseThrow(Problems::notFound);
  }

  private AgreementView agreement(String study, Basis basis) {
    if (basis == null || basis.kind() != DataBasis.CONSENT) {
      return null;
    }
    ConsentFormView form = forms.find(study, basis.formVersion()).orElse(null);
    return new AgreementView(
        basis.formVersion(),
        form == null ? null : form.title(),
        form == null ? null : form.withdrawal(),
        basis.language(),
        basis.agreedAt(),
        basis.scopes());
  }
}

package org.safeer.survey.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Transactions;
import org.safeer.survey.consentform.ConsentForms;
import org.safeer.survey.contact.Contacts;
import org.safeer.survey.invitation.Invitations;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.participation.Participations;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.quota.Quotas;
import org.safeer.survey.receipt.Receipts;
import org.safeer.survey.response.Responses;
import org.safeer.survey.responsedraft.ResponseDrafts;
import org.safeer.survey.responseexport.ResponseExports;
import org.safeer.survey.responseimport.ResponseImports;
import org.safeer.survey.responseimport.saved.SavedMappings;
import org.safeer.survey.study.Studies;
import org.safeer.survey.weighting.Weightings;
import org.safeer.survey.withdrawal.Withdrawals;

/** Studies in which anybody may try anything, because they can be emptied. */
@ApplicationScoped
class Sandboxes {

  private final Studies studies;
  private final Quotas quotas;
  private final ResponseImports imports;
  private final SavedMappings mappings;
  private final Withdrawals withdrawals;
  private final Weightings weightings;
  private final ResponseExports exports;
  private final Responses responses;
  private final ResponseDrafts drafts;
  private final Contacts contacts;
  private final Participations participations;
  private final Invitations invitations;
  private final Receipts receipts;
  private final Participants participants;
  private final ConsentForms forms;
  private final Questionnaires questionnaires;
  private final Idempotency idempotency;
  private final Transactions transactions;

  Sandboxes(
      Studies studies,
      Quotas quotas,
      ResponseImports imports,
      SavedMappings mappings,
      Withdrawals withdrawals,
      Weightings weightings,
      ResponseExports exports,
      Responses responses,
      ResponseDrafts drafts,
      Contacts contacts,
      Participations participations,
      Invitations invitations,
      Receipts receipts,
      Participants participants,
      ConsentForms forms,
      Questionnaires questionnaires,
      Idempotency idempotency,
      Transactions transactions) {
    this.studies = studies;
    this.quotas = quotas;
    this.imports = imports;
    this.mappings = mappings;
    this.withdrawals = withdrawals;
    this.weightings = weightings;
    this.exports = exports;
    this.responses = responses;
    this.drafts = drafts;
    this.contacts = contacts;
    this.participations = participations;
    this.invitations = invitations;
    this.receipts = receipts;
    this.participants = participants;
    this.forms = forms;
    this.questionnaires = questionnaires;
    this.idempotency = idempotency;
    this.transactions = transactions;
  }

  /**
   * Deletes everything in a sandbox but the study itself, and lets the other services do the same.
   *
   * @throws ProblemException {@code not-a-sandbox}
   */
  void reset(String study) {
    transactions.write(
        () -> {
          studies.reset(study);
          vacate(study);
          return study;
        });
  }

  /** What refers to something goes before it. */
  private void vacate(String study) {
    quotas.vacate(study);
    imports.vacate(study);
    mappings.vacate(study);
    withdrawals.vacate(study);
    weightings.vacate(study);
    exports.vacate(study);
    responses.vacate(study);
    drafts.vacate(study);
    contacts.vacate(study);
    participations.vacate(study);
    invitations.vacate(study);
    receipts.vacate(study);
    participants.vacate(study);
    forms.vacate(study);
    questionnaires.vacate(study);
    idempotency.forgetBelow("/v1/studies/" + study);
  }
}

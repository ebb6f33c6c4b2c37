package org.safeer.survey.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.consentform.ConsentScope;
import org.safeer.survey.participant.ParticipantStatus;
import org.safeer.survey.participant.Strand;
import org.safeer.survey.withdrawal.WithdrawalView;

/**
 * What a respondent reads of themselves.
 *
 * @param title the study's title by language tag
 * @param status whether they take part still
 * @param agreement what they agreed to; absent once withdrawn, and where data was public before
 * @param withdrawnStrands what they have left and stayed in the other; absent if none
 * @param responses how many of their responses are held
 * @param withdrawals what they asked for, and what has come of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptView(
    String study,
    Map<String, String> title,
    ParticipantStatus status,
    AgreementView agreement,
    Set<Strand> withdrawnStrands,
    long responses,
    List<WithdrawalView> withdrawals) {

  /**
   * What somebody agreed to.
   *
   * @param formVersion the consent form that was shown
   * @param formTitle its title by language tag; absent if the study keeps no forms
   * @param withdrawal what a withdrawal can undo and what it cannot, by language tag; absent if the
   *     study keeps no forms
   * @param language the language it was shown in
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AgreementView(
      String formVersion,
      Map<String, String> formTitle,
      Map<String, String> withdrawal,
      String language,
      Instant agreedAt,
      List<ConsentScope> scopes) {}
}

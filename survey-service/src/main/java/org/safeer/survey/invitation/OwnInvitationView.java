package org.safeer.survey.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.consentform.ConsentFormView;
import org.safeer.survey.questionnaire.QuestionnaireOffer;
import org.safeer.survey.study.Attribute;
import org.safeer.survey.study.StudyView;

/**
 * An invitation as its bearer sees it.
 *
 * @param title the study's title by language tag
 * @param state whether it lets them in; if it does not, nothing more is told
 * @param questionnaire what they are asked to answer
 * @param consentForm what they are to agree on
 * @param asksCountry whether they may say where they live
 * @param attributes what they may say of themselves, as the study declares it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnInvitationView(
    String study,
    Map<String, String> title,
    InvitationState state,
    Instant expiresAt,
    QuestionnaireOffer questionnaire,
    ConsentFormView consentForm,
    @Schema(description = "Whether they may say where they live") Boolean asksCountry,
    @Schema(description = "What they may say of themselves, as the study declares it")
        List<Attribute> attributes) {

  static OwnInvitationView closed(Invitation invitation, StudyView study, InvitationState state) {
    return new OwnInvitationView(
        study.study(), study.title(), state, invitation.expiresAt(), null, null, null, null);
  }

  static OwnInvitationView open(
      Invitation invitation, StudyView study, QuestionnaireOffer offer, ConsentFormView form) {
    PutInvitationRequest definition = invitation.definition();
    return new OwnInvitationView(
        study.study(),
        study.title(),
        InvitationState.OPEN,
        invitation.expiresAt(),
        offer,
        form,
        asksCountry(definition),
        study.attributes().stream()
            .filter(one -> definition.asks().contains(one.attribute()))
            .toList());
  }

  /** Of whose region nothing is known. */
  static boolean asksCountry(PutInvitationRequest definition) {
    return definition.region() == null && definition.participant() == null;
  }
}

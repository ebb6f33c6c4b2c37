package org.safeer.survey.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safeer.survey.Shapes;
import org.safeer.survey.consentform.Agreement;
import org.safeer.survey.consentform.ConsentScope;
import org.safeer.survey.study.DataBasis;

/**
 * Why a participant's words may be held: a consent, or that they had been published before.
 *
 * @param kind the study's own basis
 * @param scopes what the consent covers; consent only
 * @param formVersion the consent form that was shown; consent only
 * @param language the language it was shown in; consent only
 * @param agreedAt when the participant agreed; consent only
 * @param source where the data was published; published datasets only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Basis(
    @NotNull DataBasis kind,
    @Size(max = 10) List<@NotNull ConsentScope> scopes,
    @Size(min = 1, max = 64) String formVersion,
    @Pattern(regexp = Shapes.LANGUAGE) String language,
    @PastOrPresent Instant agreedAt,
    @Size(min = 1, max = 500) String source) {

  /** Scopes are a set: their order and repetition mean nothing. */
  public Basis {
    scopes = ConsentScope.asSet(scopes);
  }

  /** The same without these scopes; published data has none. */
  Basis without(Set<ConsentScope> gone) {
    List<ConsentScope> left =
        scopes == null ? null : scopes.stream().filter(one -> !gone.contains(one)).toList();
    return new Basis(kind, left, formVersion, language, agreedAt, source);
  }

  /** Whether answers to questionnaires may be held. */
  public boolean coversSurvey() {
    return kind == DataBasis.PUBLISHED_DATASET
        || scopes != null && scopes.contains(ConsentScope.SURVEY);
  }

  /** What the study's consent forms must cover; consent only. */
  public Agreement agreement() {
    return new Agreement(formVersion, language, scopes);
  }
}

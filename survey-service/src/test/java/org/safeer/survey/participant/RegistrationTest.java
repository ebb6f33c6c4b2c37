package org.safeer.survey.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.consentform.ConsentScope;
import org.safeer.survey.study.DataBasis;
import org.safeer.survey.testing.Domain;

/** Without these, people would be counted where they do not live. */
class RegistrationTest {

  private static Registration of(String region, String country) {
    Basis basis = new Basis(DataBasis.PUBLISHED_DATASET, null, null, null, null, "A dataset");
    return Registration.of(
        Domain.study(DataBasis.PUBLISHED_DATASET),
        UUID.randomUUID(),
        new PutParticipantRequest(region, country, Map.of(), null, basis));
  }

  @ParameterizedTest
  @CsvSource({"europe,,europe", ",AE,gulf", ",DE,unknown", ",,unknown", "unknown,,unknown"})
  void theRegionIsGivenOrDerivedAndNeverGuessed(String region, String country, String expected) {
    // When, Then
    assertThat(of(region, country).region()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "atlantis,,unknown-region",
    ",XX,country",
    "europe,AE,region-or-country",
    "gulf,AE,region-or-country"
  })
  void whatDoesNotFitTheFrameIsRefused(String region, String country, String rule) {
    // When, Then
    assertThatThrownBy(() -> of(region, country))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.getParameters().toString()).contains("rule=" + rule));
  }

  @ParameterizedTest
  @CsvSource({
    "age,60-plus,",
    "years,-5,",
    "years,90,",
    "age,60+,option",
    "age,7 Mall Road,option",
    "years,91,range",
    "years,-6,range",
    "years,007,number",
    "years,1.5,number",
    "years,9999999999999999,number",
    "telephone,1,unknown-attribute"
  })
  void onlyWhatTheStudyDeclaresIsKept(String attribute, String value, String rule) {
    // When
    List<FieldError> errors =
        Domain.study(DataBasis.PUBLISHED_DATASET).attributeErrors(Map.of(attribute, value));

    // Then
    if (rule == null) {
      assertThat(errors).isEmpty();
    } else {
      assertThat(errors).extracting(FieldError::rule).containsExactly(rule);
      assertThat(errors.get(0).pointer()).isEqualTo("/attributes/" + attribute);
      assertThat(errors.get(0).detail()).doesNotContain("Mall Road");
    }
  }

  @Test
  void theOrderOfScopesMeansNothing() {
    // When
    Basis one = consent(ConsentScope.SURVEY, ConsentScope.QUOTATION, ConsentScope.SURVEY);
    Basis other = consent(ConsentScope.QUOTATION, ConsentScope.SURVEY);

    // Then
    assertThat(one).isEqualTo(other);
    assertThat(one.coversSurvey()).isTrue();
    assertThat(consent(ConsentScope.INTERVIEW).coversSurvey()).isFalse();
  }

  private static Basis consent(ConsentScope... scopes) {
    return new Basis(DataBasis.CONSENT, List.of(scopes), "1", "en", null, null);
  }
}

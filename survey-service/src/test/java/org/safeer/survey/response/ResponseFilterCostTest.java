package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.Access;
import org.safeer.survey.PageQuery;
import org.safeer.survey.responsefilter.ResponseFilters;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a filter would be as slow as the study is large. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseFilterCostTest {

  private static final int PEOPLE = 25_000;
  private static final Access TEAM = new Access(Clients.OWNER, true);

  /**
   * One in 500 lives where nobody of another study does, disagrees, is twelve years abroad and
   * needs attention.
   */
  private static final String PARTICIPANTS =
      """
      INSERT INTO participant
        (study, id, version, status, region, attributes, basis, registered_by, registered_basis)
      SELECT '%s', md5('p' || n)::uuid, 1, 'ACTIVE',
             CASE WHEN n %% 500 = 0 THEN 'antarctica' ELSE 'europe' END,
             jsonb_build_object('generation', CASE WHEN n %% 500 = 0 THEN 'third' ELSE 'first' END),
             '{"kind": "published-dataset"}', 'somebody', '{"kind": "published-dataset"}'
        FROM generate_series(1, %d) n""";

  private static final String RESPONSES =
      """
      INSERT INTO response
        (study, id, participant, questionnaire, questionnaire_version, version, answers,
         submitted_by, submitted_at, review, over_quota)
      SELECT '%s', md5('r' || n)::uuid, md5('p' || n)::uuid, 'main', 1, 1,
             jsonb_build_object(
               'image-abroad', jsonb_build_object('value', CASE WHEN n %% 500 = 0 THEN 1 ELSE 3 END),
               'voted', jsonb_build_object('option', CASE WHEN n %% 500 = 0 THEN 'no' ELSE 'yes' END),
               'dress', CASE WHEN n %% 500 = 0 THEN '{"missing": "not-applicable"}'::jsonb
                             ELSE '{"value": 2}'::jsonb END,
               'years', jsonb_build_object('number', CASE WHEN n = %d THEN 90 ELSE n %% 40 END)),
             'somebody', timestamptz '2025-01-01' + n * interval '1 minute',
             CASE WHEN n %% 500 = 0 THEN 'NEEDS_ATTENTION' ELSE 'RECEIVED' END,
             CASE WHEN n %% 500 = 0 THEN ARRAY['gulf'] END
        FROM generate_series(1, %d) n""";

  private static final String ASSESSMENTS =
      """
      INSERT INTO response_quality
        (study, response, participant, questionnaire, questionnaire_version, version, counts,
         answered, assessed_at)
      SELECT study, id, participant, questionnaire, questionnaire_version, version, true, 3, now()
        FROM response WHERE study = '%s'""";

  private static final String FLAGS =
      """
      INSERT INTO response_flag (study, response, flag, item, value, threshold)
      SELECT study, id,
             CASE WHEN review = 'NEEDS_ATTENTION' THEN 'SPEEDING' ELSE 'NON_RESPONSE' END, '', 1, 1
        FROM response WHERE study = '%s'""";

  @Inject DataSource dataSource;
  @Inject EntityManager entities;
  @Inject ResponseFilters filters;

  private Field field;

  @BeforeEach
  void manyRespond() throws SQLException {
    if (field != null) {
      return;
    }
    field = Field.open();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(PARTICIPANTS.formatted(field.study(), PEOPLE));
      statement.execute(RESPONSES.formatted(field.study(), PEOPLE, PEOPLE));
      statement.execute(ASSESSMENTS.formatted(field.study()));
      statement.execute(FLAGS.formatted(field.study()));
      // As the server does by itself in time; what an index has not sorted in yet makes it dear.
      statement.execute("VACUUM ANALYZE response_flag");
      statement.execute("VACUUM ANALYZE participant");
      statement.execute("VACUUM ANALYZE response");
    }
  }

  private String plan(String name, String value, UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var filter = filters.read(field.study(), Map.of(name, List.of(value)), TEAM);
              UUID until = ResponseQuery.furthest(entities, field.study(), filter, after);
              return new ResponseQuery(field.study(), TEAM, filter, after, until)
                  .plan(entities, 51).stream()
                      .map(String::valueOf)
                      .collect(Collectors.joining("\n"));
            });
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "filter[participant.region][eq], antarctica, participant_region",
    "filter[attribute.generation][eq], third, participant_attributes",
    "filter[review][eq], needs-attention, response_review",
    "filter[submittedAt][le], 2025-01-01T01:00:00Z, response_submitted_at",
    "filter[questionnaire][eq], other, response_questionnaire",
    "filter[questionnaireVersion][eq], 2, response_questionnaire_version",
    "filter[overQuota][eq], gulf, response_over_quota",
    "filter[flag][eq], speeding, response_flag",
    "filter[answer.image-abroad][eq], 1, response_answers",
    "filter[answer.image-abroad][le], 2, response_answers",
    "filter[answer.voted][in], no, response_answers",
    "filter[answer.dress][missing], not-applicable, response_answers",
    "filter[answer.years][eq], 90, response_answers",
  })
  void whatIsRareIsFoundByAnIndex(String name, String value, String index) {
    // When
    String plan = plan(name, value, PageQuery.FIRST);

    // Then
    assertThat(plan).doesNotContain("Seq Scan").contains(index);
  }

  @Test
  void aRangeOfNumbersIsLookedForInSteps() {
    // When
    String plan = plan("filter[answer.years][ge]", "41", PageQuery.FIRST);

    // Then
    assertThat(plan).doesNotContain("Seq Scan").contains("id <= ");
  }

  @Test
  void whatStandsFarBehindIsReachedPageByPage() {
    // Given
    String path = field.path("/responses");

    // When
    var first =
        Clients.owner().queryParam("filter[answer.years][ge]", 41).get(path).then().extract();
    var second =
        Clients.owner()
            .queryParam("filter[answer.years][ge]", 41)
            .queryParam("cursor", first.<String>path("next"))
            .get(path)
            .then()
            .statusCode(200)
            .extract();

    // Then
    assertThat(first.<List<?>>path("items").size() + second.<List<?>>path("items").size())
        .isEqualTo(1);
    assertThat(second.<String>path("next")).isNull();
  }

  @Test
  void theLastPageCostsWhatTheFirstDoes() {
    // When
    String first = plan("filter[questionnaire][eq]", "main", PageQuery.FIRST);
    String last = plan("filter[questionnaire][eq]", "main", new UUID(0xf000_0000_0000_0000L, 0));

    // Then
    for (String plan : List.of(first, last)) {
      assertThat(plan).contains("Index Scan").doesNotContain("Sort").doesNotContain("Bitmap");
    }
  }
}

package org.safeer.survey.questionnaire;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a study would find out in the field what its draft showed already. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class QuestionnaireWarningsTest {

  /** Who has not voted is asked where, and only who named a place is asked when. */
  private static final String DOUBTFUL =
      """
      {
        "title": {"en": "Doubtful", "ur": "مشکوک"},
        "sections": [
          {"section": "later", "label": {"en": "Later", "ur": "بعد میں"},
           "relevant": "${age} > 120"},
          {"section": "nothing", "label": {"en": "Nothing", "ur": "کچھ نہیں"}}
        ],
        "scales": {
          "spare": {"points": [
            {"value": 1, "label": {"en": "A", "ur": "الف"}},
            {"value": 2, "label": {"en": "B"}}
          ]}
        },
        "items": [
          {"item": "age", "type": "number", "label": {"en": "Age?", "ur": "عمر؟"},
           "minimum": 18, "maximum": 120},
          {"item": "voted", "type": "yes-no", "label": {"en": "Voted?", "ur": "ووٹ؟"},
           "constraint": ". = 'maybe'"},
          {"item": "where", "type": "yes-no", "label": {"en": "Here?", "ur": "یہاں؟"},
           "relevant": "${voted} = 'perhaps'"},
          {"item": "when", "type": "number", "label": {"en": "When?", "ur": "کب؟"},
           "relevant": "${where} = 'yes'"},
          {"item": "how", "type": "text", "label": {"en": "How, at ${age}, and ${agee}?", "ur": "کیسے؟"},
           "section": "later"}
        ]
      }""";

  @Test
  void whatIsRarelyMeantIsNamedAndStored() {
    // Given a draft that is stored, for it breaks no rule
    Field field = Field.opened("consent");
    Clients.owner().body(DOUBTFUL).put(field.questionnaire()).then().statusCode(201);

    // When, Then
    lint(field)
        .body(
            "warnings.pointer",
            contains(
                "/items/1/constraint",
                "/items/2/relevant",
                "/items/3/relevant",
                "/sections/0/relevant",
                "/scales/spare",
                "/sections/1",
                "/scales/spare/points/1/label",
                "/items/4/label"))
        .body(
            "warnings.rule",
            contains(
                "never-met",
                "never-asked",
                "never-asked",
                "never-asked",
                "unused-scale",
                "empty-section",
                "missing-translation",
                "unknown-item"))
        .body("warnings[6].detail", equalTo("/scales/spare/points/1/label has no text in ur."));
    field.publish();
  }

  @Test
  void aQuestionnaireThatIsMeantAsItIsIsNotWarnedOf() {
    // Given one whose texts are all there
    Field field = Field.opened("consent");
    String plain =
        """
        {"title": {"en": "Plain", "ur": "سادہ"},
         "items": [
           {"item": "voted", "type": "yes-no", "label": {"en": "Voted?", "ur": "ووٹ؟"}},
           {"item": "where", "type": "text", "label": {"en": "Where?", "ur": "کہاں؟"},
            "relevant": "${voted} = 'yes'"}
         ]}""";
    Clients.owner().body(plain).put(field.questionnaire()).then().statusCode(201);

    // When, Then
    lint(field).body("warnings", empty());
  }

  @Test
  void whatIsNotThereIsNotLookedAt() {
    // Given
    Field field = Field.opened("consent");

    // When, Then
    Clients.owner().get(field.questionnaire() + "/lint").then().statusCode(404);
  }

  private static ValidatableResponse lint(Field field) {
    return Clients.owner().get(field.questionnaire() + "/lint").then().statusCode(200);
  }
}

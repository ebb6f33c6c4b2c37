package org.safeer.survey.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import org.safeer.kit.json.RequestHash;

/** That a draft takes test responses, from those who know its token. */
@Entity
@IdClass(QuestionnaireKey.class)
@Table(name = "draft_test")
class DraftTest {

  @Id private String study;
  @Id private String questionnaire;
  private String tokenHash;

  DraftTest() {
    // For Hibernate.
  }

  static DraftTest of(QuestionnaireKey key, String token) {
    DraftTest test = new DraftTest();
    test.study = key.study();
    test.questionnaire = key.questionnaire();
    test.use(token);
    return test;
  }

  /** Takes this token from now on, and no other. */
  void use(String token) {
    tokenHash = hash(token);
  }

  boolean knows(String token) {
    return tokenHash.equals(hash(token));
  }

  private static String hash(String token) {
    return RequestHash.sha256(token.getBytes(StandardCharsets.UTF_8));
  }
}

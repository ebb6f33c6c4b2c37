package org.safeer.survey.testing;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A quota of a study, as its owner sets and reads it. */
public record Quota(Field field, String key) {

  private static final String REQUEST =
      """
      {"questionnaire": "main", "cell": %s, "limit": %d, "whenFull": "%s"}""";

  private static final String RECOUNT =
      """
      SELECT q.filled,
             (SELECT count(*)
                FROM response r JOIN participant p ON p.study = r.study AND p.id = r.participant
               WHERE r.study = q.study AND r.questionnaire = q.questionnaire
                 AND r.review <> 'REJECTED' AND (q.region IS NULL OR p.region = q.region)
                 AND p.attributes @> q.attributes)
        FROM quota q WHERE q.study = ? AND q.quota = ?""";

  /** The cell of the Gulf. */
  public static final String GULF = "{\"region\": \"gulf\"}";

  /** A new one. */
  public static Quota set(Field field, String key, String cell, int limit, String whenFull) {
    Quota quota = new Quota(field, key);
    quota.put(cell, limit, whenFull).statusCode(201);
    return quota;
  }

  /** Sends its definition without having read it. */
  public ValidatableResponse put(String cell, int limit, String whenFull) {
    return Clients.owner().body(REQUEST.formatted(cell, limit, whenFull)).put(path()).then();
  }

  /** Sends its definition, having read it. */
  public ValidatableResponse edit(String cell, int limit, String whenFull) {
    return Clients.owner()
        .header("If-Match", read().extract().header("ETag"))
        .body(REQUEST.formatted(cell, limit, whenFull))
        .put(path())
        .then();
  }

  /** What its owner reads. */
  public ValidatableResponse read() {
    return Clients.owner().get(path()).then().statusCode(200);
  }

  /** Expects this many places to be taken. */
  public void assertFilled(int filled) {
    read().body("filled", equalTo(filled));
  }

  /** Counts the responses in its cell, and says how far its count is off. */
  public long deviation(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(RECOUNT)) {
      select.setString(1, field.study());
      select.setString(2, key);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1) - rows.getLong(2);
      }
    }
  }

  /** Where it stands. */
  public String path() {
    return field.path("/quotas/" + key);
  }
}

package org.safeer.theme.metainference;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.safeer.kit.id.StateVersions;
import org.safeer.theme.jdbc.StoredJson;
import org.safeer.theme.theme.ThemeKey;

/** What a theme's two strands come to together, edited by researchers. */
@Entity
@Table(name = "meta_inference")
@IdClass(ThemeKey.class)
class MetaInference {

  private static final TypeReference<Map<String, String>> TEXT = new TypeReference<>() {};

  @Id private String study;
  @Id private String theme;

  private String conclusion;

  @JdbcTypeCode(SqlTypes.JSON)
  private String reasoning;

  private long version;

  @Column(name = "edited_by")
  private String editedBy;

  @Column(name = "edited_at")
  private Instant editedAt;

  MetaInference() {}

  MetaInference(String study, String theme) {
    this.study = study;
    this.theme = theme;
  }

  void edit(PutMetaInferenceRequest request, String editor) {
    conclusion = request.conclusion();
    reasoning = StoredJson.write(request.reasoning());
    version = StateVersions.next(version);
    editedBy = editor;
    editedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  boolean says(PutMetaInferenceRequest request) {
    return new PutMetaInferenceRequest(conclusion, StoredJson.read(reasoning, TEXT))
        .equals(request);
  }

  long version() {
    return version;
  }

  MetaInferenceView view() {
    return new MetaInferenceView(
        study, theme, conclusion, StoredJson.read(reasoning, TEXT), version, editedBy, editedAt);
  }
}

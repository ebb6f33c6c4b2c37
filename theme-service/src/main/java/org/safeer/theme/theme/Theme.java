package org.safeer.theme.theme;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.safeer.kit.id.StateVersions;
import org.safeer.theme.jdbc.StoredJson;

/** A theme and its mappings, edited by researchers and kept through every rebuild. */
@Entity
@Table(name = "theme")
@IdClass(ThemeKey.class)
class Theme {

  private static final TypeReference<Map<String, String>> LABEL = new TypeReference<>() {};
  private static final TypeReference<List<ItemMapping>> ITEMS = new TypeReference<>() {};
  private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

  @Id private String study;
  @Id private String theme;

  @JdbcTypeCode(SqlTypes.JSON)
  private String title;

  @JdbcTypeCode(SqlTypes.JSON)
  private String definition;

  @JdbcTypeCode(SqlTypes.JSON)
  private String items;

  @JdbcTypeCode(SqlTypes.JSON)
  private String codes;

  private long version;

  @Column(name = "edited_by")
  private String editedBy;

  @Column(name = "edited_at")
  private Instant editedAt;

  Theme() {}

  Theme(String study, String theme) {
    this.study = study;
    this.theme = theme;
  }

  void edit(PutThemeRequest request, String editor) {
    title = StoredJson.write(request.title());
    definition = StoredJson.write(request.definition());
    items = StoredJson.write(request.items());
    codes = StoredJson.write(request.codes());
    version = StateVersions.next(version);
    editedBy = editor;
    editedAt = Instant.now();
  }

  boolean says(PutThemeRequest request) {
    ThemeView view = view();
    return new PutThemeRequest(view.title(), view.definition(), view.items(), view.codes())
        .equals(request);
  }

  long version() {
    return version;
  }

  ThemeView view() {
    return new ThemeView(
        study,
        theme,
        StoredJson.read(title, LABEL),
        StoredJson.read(definition, LABEL),
        StoredJson.read(items, ITEMS),
        StoredJson.read(codes, CODES),
        version,
        editedBy,
        editedAt);
  }
}

package org.safeer.survey.responseimport.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where it stands when, and in which language, the questionnaire was answered.
 *
 * @param startedAt when participants began
 * @param submittedAt when they had finished; rows without it are submitted when they are read
 * @param language which language they read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetadataColumns(
    @Schema(description = "When participants began") @Valid TimeColumn startedAt,
    @Schema(
            description =
                "When they had finished; rows without it are submitted when they are imported")
        @Valid
        TimeColumn submittedAt,
    @Schema(description = "Which language they read the items in") @Valid LanguageColumn language) {

  static final MetadataColumns NONE = new MetadataColumns(null, null, null);

  /** Null if it names no column. */
  public MetadataColumns orNull() {
    return equals(NONE) ? null : this;
  }

  List<ColumnPlace> places() {
    List<ColumnPlace> places = new ArrayList<>();
    if (startedAt != null) {
      places.add(
          new ColumnPlace("/metadata/startedAt/column", "/metadata/startedAt", startedAt.column()));
    }
    if (submittedAt != null) {
      places.add(
          new ColumnPlace("/metadata/submittedAt/column", "/submittedAt", submittedAt.column()));
    }
    if (language != null) {
      places.add(
          new ColumnPlace("/metadata/language/column", "/metadata/language", language.column()));
    }
    return places;
  }
}

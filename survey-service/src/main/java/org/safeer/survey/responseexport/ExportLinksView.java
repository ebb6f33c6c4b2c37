package org.safeer.survey.responseexport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Links to the files of an export.
 *
 * @param expiresAt when they open nothing any more
 */
public record ExportLinksView(
    String study,
    UUID export,
    @Schema(description = "When they open nothing any more") Instant expiresAt,
    List<LinkedFile> files) {

  /** Where a link stands. */
  static final String PATH = "/v1/export-links/";

  /**
   * A file and the link to it.
   *
   * @param link path below the address of this API; no key is needed to open it
   * @param rows responses in it; absent for a file that explains them
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LinkedFile(
      String name,
      @Schema(description = "Path below the address of this API; no key is needed to open it")
          String link,
      String mediaType,
      long bytes,
      Long rows,
      String sha256) {}

  static ExportLinksView of(ResponseExport export, ExportLink link) {
    return new ExportLinksView(
        export.key().study(),
        export.key().id(),
        link.expiresAt(),
        export.files().stream()
            .map(
                file ->
                    new LinkedFile(
                        file.name(),
                        PATH + link.text() + "/" + file.name(),
                        file.mediaType(),
                        file.bytes(),
                        file.rows(),
                        file.sha256()))
            .toList());
  }
}

package org.safeer.interview.coding;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coding's approval as a quotation. */
@Schema(description = "That a second person approved the words for publication.")
public record QuotationView(
    @Schema(description = "Random: a release names the words by it, and nobody who said them.")
        UUID id,
    @Schema(description = "The client that approved it.") String approvedBy,
    Instant approvedAt) {

  /** Null of a coding that is not approved. */
  static QuotationView of(Quotation quotation) {
    return quotation == null
        ? null
        : new QuotationView(quotation.id(), quotation.approvedBy(), quotation.approvedAt());
  }
}

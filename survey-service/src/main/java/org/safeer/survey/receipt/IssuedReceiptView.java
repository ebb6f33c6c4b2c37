package org.safeer.survey.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A receipt as the client sees it that asked for it.
 *
 * @param receipt a random id
 * @param code what the respondent is given; shown once, absent ever after
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssuedReceiptView(
    String study, UUID receipt, UUID participant, Instant issuedAt, String code) {

  static IssuedReceiptView of(Receipt receipt, String code) {
    return new IssuedReceiptView(
        receipt.participant().study(),
        receipt.id(),
        receipt.participant().id(),
        receipt.issuedAt(),
        code);
  }
}

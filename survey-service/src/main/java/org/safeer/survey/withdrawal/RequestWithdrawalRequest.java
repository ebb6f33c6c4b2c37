package org.safeer.survey.withdrawal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A participant's wish to withdraw.
 *
 * @param participant who withdraws
 * @param scope what from: all, or one strand
 */
@Schema(name = "WithdrawalRequest", example = RequestWithdrawalRequest.EXAMPLE)
public record RequestWithdrawalRequest(@NotNull UUID participant, @NotNull WithdrawalScope scope) {

  static final String EXAMPLE =
      """
      {"participant": "0193a1b0-0000-7000-8000-000000000009", "scope": "all"}""";
}

package org.safeer.survey.receipt;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.withdrawal.WithdrawalScope;

/**
 * A respondent's own wish to withdraw.
 *
 * @param scope what from: all, or one strand
 */
@Schema(example = "{\"scope\": \"all\"}")
public record PutReceiptWithdrawalRequest(@NotNull WithdrawalScope scope) {}

package org.safeer.survey.responseimport.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.Transactions;
import org.safeer.survey.responseimport.file.BrokenFileException;
import org.safeer.survey.responseimport.file.FileBytes;
import org.safeer.survey.responseimport.mapping.ImportTarget;
import org.safeer.survey.responseimport.mapping.MappingAdmission;

/** Proposes mappings for files; nothing of a file is kept. */
@ApplicationScoped
class MappingProposals {

  private static final int OK = 200;

  private final MappingAdmission admission;
  private final Idempotency idempotency;
  private final Transactions transactions;

  MappingProposals(MappingAdmission admission, Idempotency idempotency, Transactions transactions) {
    this.admission = admission;
    this.idempotency = idempotency;
    this.transactions = transactions;
  }

  /**
   * A mapping that the file's headers and texts suggest.
   *
   * @throws ProblemException {@code validation-failed} if the file cannot be read
   */
  MappingProposalView propose(
      String study, String questionnaire, int version, FileBytes file, KeyedCall call) {
    MappingProposalView proposal = propose(admission.target(study, questionnaire, version), file);
    return transactions.write(
        () ->
            idempotency.once(
                call, () -> proposal, made -> new Recorded(OK, questionnaire), again -> proposal));
  }

  private static MappingProposalView propose(ImportTarget target, FileBytes file) {
    try {
      return MappingProposer.propose(file, target);
    } catch (BrokenFileException broken) {
      throw Problems.invalid(List.of(broken.error()));
    } catch (IOException failure) {
      throw new IllegalStateException("the uploaded file could not be read", failure);
    }
  }
}

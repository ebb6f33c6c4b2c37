package org.safeer.interview.qda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.safeer.interview.codebook.Codes;
import org.safeer.interview.qda.importing.CodePlan;
import org.safeer.interview.qda.importing.PlannedCode;
import org.safeer.interview.qda.importing.PlannedCode.Outcome;
import org.safeer.interview.refi.RefiFile;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.reading.Findings;
import org.safeer.interview.refi.reading.UnreadableRefiException;
import org.safeer.kit.problem.ProblemException;

/** Takes one file in: its codes, then each of its sources. To do it again changes nothing. */
@ApplicationScoped
class QdaImportRun {

  private final Codes codes;
  private final QdaSources sources;
  private final QdaClaims claims;

  QdaImportRun(Codes codes, QdaSources sources, QdaClaims claims) {
    this.codes = codes;
    this.sources = sources;
    this.claims = claims;
  }

  void run(QdaClaim claim, Consumer<QdaClaim> sign) {
    try {
      RefiFile file = RefiFile.read(claim.file());
      claims.finish(claim, taken(claim, file, sign));
    } catch (UnreadableRefiException unreadable) {
      claims.fail(claim, new QdaFailure(unreadable.rule(), unreadable.getMessage()));
    }
  }

  private QdaImportReport taken(QdaClaim claim, RefiFile file, Consumer<QdaClaim> sign) {
    QdaAskedImport asked = claim.asked().imported();
    Findings left = new Findings();
    CodePlan plan =
        new CodePlan(
            file.project().codes(),
            codes.codebook(claim.study()).codes(),
            asked.plan().language(),
            left);
    int refused = asked.dryRun() ? 0 : store(claim, plan, sign);
    QdaTally tally = new QdaTally(claim.study(), asked, file.project(), plan, left);
    for (RefiText source : file.project().sources()) {
      sign.accept(claim);
      sources.take(tally, source);
    }
    QdaImportReport.CodeCounts counts =
        new QdaImportReport.CodeCounts(
            plan.count(Outcome.NEW) - refused,
            plan.count(Outcome.MATCHED),
            plan.count(Outcome.CONFLICTING),
            refused);
    return tally.report(counts, file.findings());
  }

  /** How many could not be stored. */
  private int store(QdaClaim claim, CodePlan plan, Consumer<QdaClaim> sign) {
    int refused = 0;
    for (PlannedCode code : plan.codes()) {
      if (code.outcome() == Outcome.NEW) {
        try {
          codes.put(claim.study(), code.key(), code.request(), null);
        } catch (ProblemException full) {
          refused++;
        }
        sign.accept(claim);
      }
    }
    return refused;
  }
}

package org.safeer.interview.qda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safeer.interview.coding.CodingLists;
import org.safeer.interview.coding.CodingView;
import org.safeer.interview.coding.Codings;
import org.safeer.interview.coding.PutCodingRequest;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.qda.QdaTally.Fate;
import org.safeer.interview.qda.importing.PlannedCode;
import org.safeer.interview.qda.importing.SourcePassages;
import org.safeer.interview.refi.model.RefiCoding;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.transcript.carrying.Passage;
import org.safeer.kit.id.Ids;
import org.safeer.kit.problem.ProblemException;

/** Takes the codings of a selection in. */
@ApplicationScoped
class QdaCodings {

  private static final int LONGEST_MEMO = 4_000;

  private final CodingLists lists;
  private final Codings codings;

  QdaCodings(CodingLists lists, Codings codings) {
    this.lists = lists;
    this.codings = codings;
  }

  void take(
      QdaTally tally, UUID interview, RefiSelection selection, SourcePassages sourcePassages) {
    Passage passage = sourcePassages.passage(selection.start(), selection.end());
    for (RefiCoding coding : selection.codings()) {
      tally.count(passage == null ? Fate.UNPLACED : taken(tally, interview, coding, passage));
    }
  }

  private Fate taken(QdaTally tally, UUID interview, RefiCoding coding, Passage passage) {
    PlannedCode code = tally.codes().of(coding.code());
    if (code == null) {
      return Fate.REFUSED;
    }
    PutCodingRequest request =
        new PutCodingRequest(
            code.key(),
            passage.turn(),
            passage.start(),
            passage.endTurn(),
            passage.end(),
            null,
            tally.memo(coding, LONGEST_MEMO),
            null,
            tally.coder(coding));
    UUID own = coding.guid().uuid();
    UUID made = Ids.v5(tally.study() + " refi-qda coding " + coding.guid());
    Optional<CodingView> known = found(tally.study(), interview, own);
    UUID id = tally.isOwn() || known.isPresent() ? own : made;
    known = known.isPresent() ? known : found(tally.study(), interview, id);
    if (known.isPresent()) {
      return isSame(known.get(), request) ? Fate.MATCHED : Fate.CONFLICTING;
    }
    return tally.dryRun() ? Fate.MADE : put(tally.study(), interview, id, request);
  }

  private Fate put(String study, UUID interview, UUID id, PutCodingRequest request) {
    try {
      return codings.add(study, interview, id, request) ? Fate.MADE : Fate.MATCHED;
    } catch (ProblemException refused) {
      boolean other = refused.problemCode() == InterviewProblem.CODING_EXISTS;
      return other ? Fate.CONFLICTING : Fate.REFUSED;
    }
  }

  /** Whether it says the same; how well it fits and may be quoted, the format does not know. */
  private static boolean isSame(CodingView known, PutCodingRequest request) {
    return known.code().equals(request.code())
        && known.turn() == request.turn()
        && known.start() == request.start()
        && known.endTurn() == request.endTurn()
        && known.end() == request.end()
        && (request.coder() == null || known.coder().equals(request.coder()))
        && Objects.equals(known.memo(), request.memo());
  }

  private Optional<CodingView> found(String study, UUID interview, UUID coding) {
    try {
      return Optional.of(lists.get(study, interview, coding));
    } catch (ProblemException none) {
      return Optional.empty();
    }
  }
}

package org.safeer.interview.codebook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.problem.ProblemException;

/** The codes of a study. */
@ApplicationScoped
public class Codes {

  private static final int MOST_CODES = 1_000;

  private final Studies studies;
  private final CodebookRepository codebooks;
  private final CodeRepository codes;
  private final Outbox outbox;

  Codes(Studies studies, CodebookRepository codebooks, CodeRepository codes, Outbox outbox) {
    this.studies = studies;
    this.codebooks = codebooks;
    this.codes = codes;
    this.outbox = outbox;
  }

  /** The view of what is stored, and whether this request created it. */
  public record Stored(CodeView view, boolean created) {}

  /**
   * Adds a code, or with the ETag of the stored one defines it anew.
   *
   * @throws ProblemException {@code not-found}, {@code validation-failed}, {@code code-exists} for
   *     another definition without {@code ifMatch}, {@code precondition-failed}, {@code
   *     codebook-full}, {@code upstream-unavailable}
   */
  public Stored put(String study, String key, PutCodeRequest request, String ifMatch) {
    studies.require(study);
    return QuarkusTransaction.requiringNew().call(() -> store(study, key, request, ifMatch));
  }

  private Stored store(String study, String key, PutCodeRequest request, String ifMatch) {
    Codebook codebook = codebooks.hold(study);
    Code known = codes.findById(new CodeId(study, key));
    if (known != null && known.isWhat(request)) {
      return new Stored(CodeView.of(known), false);
    }
    if (known == null) {
      requireRoom(study);
    } else {
      requireEdit(known, ifMatch);
    }
    requireParent(study, key, request.parent());
    Code code = known == null ? Code.of(study, key) : known;
    code.define(request);
    codes.persist(code);
    codebook.changed();
    codes.flush();
    outbox.append(CodebookState.of(codebook, codes.of(study)).message());
    return new Stored(CodeView.of(code), known == null);
  }

  /**
   * One code.
   *
   * @throws ProblemException {@code not-found}
   */
  @Transactional
  public CodeView get(String study, String key) {
    return CodeView.of(
        codes.findByIdOptional(new CodeId(study, key)).orElseThrow(Problems::notFound));
  }

  /** Every code of the study; none is a codebook too. */
  public CodebookView codebook(String study) {
    studies.require(study);
    return QuarkusTransaction.requiringNew().call(() -> read(study));
  }

  /** Whether the codebook has this code. */
  @Transactional
  public boolean has(String study, String key) {
    return codes.findById(new CodeId(study, key)) != null;
  }

  /** Empties the codebook of an emptied sandbox and tells it, in the caller's transaction. */
  public void vacate(String study) {
    Codebook codebook = codebooks.findById(study, LockModeType.PESSIMISTIC_WRITE);
    if (codebook != null) {
      codes.vacate(study);
      codebook.changed();
      outbox.append(CodebookState.of(codebook, List.of()).message());
    }
  }

  private CodebookView read(String study) {
    Codebook codebook = codebooks.findById(study);
    long version = codebook == null ? 0 : codebook.version;
    return new CodebookView(study, version, codes.of(study).stream().map(CodeView::of).toList());
  }

  private void requireRoom(String study) {
    if (codes.countOf(study) >= MOST_CODES) {
      throw new ProblemException(
          InterviewProblem.CODEBOOK_FULL, "A codebook holds at most " + MOST_CODES + " codes.");
    }
  }

  private static void requireEdit(Code known, String ifMatch) {
    if (ifMatch == null) {
      throw new ProblemException(
          InterviewProblem.CODE_EXISTS, "Send If-Match to define the code anew.");
    }
    ETags.require(ifMatch, known.version);
  }

  /** A parent must exist, and a code must not end up above itself. */
  private void requireParent(String study, String key, String parent) {
    String above = parent;
    while (above != null) {
      if (above.equals(key)) {
        throw Problems.invalid("/parent", "cycle", "/parent must not stand below the code itself.");
      }
      Code code = codes.findById(new CodeId(study, above));
      if (code == null) {
        throw Problems.invalid("/parent", "unknown-code", "/parent is not in the codebook.");
      }
      above = code.parent;
    }
  }
}

package org.safeer.interview.codebook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.problem.ProblemException;

/** The codes of a study. */
@ApplicationScoped
public class Codes {

  private static final int MOST_CODES = 1_000;

  private final Studies studies;
  private final CodebookWriter writer;
  private final CodeTree tree;
  private final CodebookRepository codebooks;
  private final CodeRepository codes;
  private final CodebookVersionRepository versions;

  Codes(
      Studies studies,
      CodebookWriter writer,
      CodeTree tree,
      CodebookRepository codebooks,
      CodeRepository codes,
      CodebookVersionRepository versions) {
    this.studies = studies;
    this.writer = writer;
    this.tree = tree;
    this.codebooks = codebooks;
    this.codes = codes;
    this.versions = versions;
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
    return writer.alone(study, codebook -> store(codebook, key, request, ifMatch));
  }

  private Stored store(Codebook codebook, String key, PutCodeRequest request, String ifMatch) {
    CodeId id = new CodeId(codebook.study, key);
    Code known = codes.findById(id);
    if (known != null && known.isWhat(request)) {
      return new Stored(CodeView.of(known), false);
    }
    if (known == null) {
      requireRoom(codebook.study);
    } else {
      requireEdit(known, ifMatch);
    }
    tree.requirePlace(id, request.parent());
    Code code = known == null ? Code.of(id.study(), id.code()) : known;
    List<CodeEvent> happened = new ArrayList<>(List.of(CodeEvent.defined(code)));
    boolean moved = !code.isUnder(request.parent());
    code.define(request);
    if (moved) {
      happened.add(CodeEvent.moved(code));
    }
    codes.persist(code);
    writer.tell(codebook, happened);
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

  /**
   * Keeps codes from being retired or merged until the transaction ends, those of them that there
   * are. Who locks people, interviews or codings too calls this before.
   */
  @Transactional(TxType.MANDATORY)
  public void hold(String study, Collection<String> keys) {
    codes.share(study, keys);
  }

  /**
   * A code, which is neither retired nor merged until the transaction ends.
   *
   * @return empty if the codebook has no such code
   */
  @Transactional(TxType.MANDATORY)
  public Optional<CodeView> hold(String study, String key) {
    return codes
        .findByIdOptional(new CodeId(study, key), LockModeType.PESSIMISTIC_READ)
        .map(CodeView::of);
  }

  private CodebookView read(String study) {
    long version = codebooks.version(study);
    List<CodeView> views = codes.of(study).stream().map(CodeView::of).toList();
    return new CodebookView(study, version, versions.latestNumber(study), views);
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
}

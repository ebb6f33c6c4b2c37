package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.problem.ProblemException;

/** Merges one code into another: its codings and what stands under it follow. */
@ApplicationScoped
public class CodeMerges {

  private static final int MERGED = 200;

  private final CodebookWriter writer;
  private final CodeTree tree;
  private final CodeRepository codes;
  private final CodeUses uses;
  private final Idempotency idempotency;

  CodeMerges(
      CodebookWriter writer,
      CodeTree tree,
      CodeRepository codes,
      CodeUses uses,
      Idempotency idempotency) {
    this.writer = writer;
    this.tree = tree;
    this.codes = codes;
    this.uses = uses;
    this.idempotency = idempotency;
  }

  /**
   * Merges a code away; to merge it twice into the same one is to have merged it.
   *
   * @param ifMatch the ETag of the code as it was read; null to merge it as it stands
   * @param call the request, which may be sent again
   * @throws ProblemException {@code not-found}, {@code validation-failed} for a code to merge into
   *     that is not there or is the code itself, {@code code-retired} for one that is retired,
   *     {@code code-merged}, {@code precondition-failed}
   */
  public MergeView merge(String study, String key, String into, String ifMatch, KeyedCall call) {
    return writer.alone(
        study,
        codebook ->
            idempotency.once(
                call,
                () -> merge(codebook, writer.code(codebook, key), into, ifMatch),
                done -> new Recorded(MERGED, done.recorded()),
                before -> MergeView.read(before.resource())));
  }

  private MergeView merge(Codebook codebook, Code code, String key, String ifMatch) {
    if (key.equals(code.mergedInto)) {
      return new MergeView(key, 0, 0);
    }
    if (ifMatch != null) {
      ETags.require(ifMatch, code.version);
    }
    Code into = target(code, key);
    code.mergeInto(key);
    List<CodeEvent> happened = new ArrayList<>(adopt(code, into));
    codes.flush();
    CodeUses.Moved moved = uses.moveAll(codebook.study, code.id.code(), key);
    happened.add(CodeEvent.mergedInto(code, into, moved.moved()));
    happened.add(CodeEvent.mergedFrom(into, code, moved.moved()));
    writer.tell(codebook, happened);
    return MergeView.of(key, moved);
  }

  private Code target(Code code, String key) {
    if (key.equals(code.id.code())) {
      throw Problems.invalid("/into", "same-code", "/into must be another code.");
    }
    Code into = codes.findById(new CodeId(code.id.study(), key));
    if (into == null) {
      throw Problems.invalid("/into", "unknown-code", "/into is not in the codebook.");
    }
    CodeView.of(into).requireActive();
    return into;
  }

  /** What stands under the one stands under the other now, and no code above itself. */
  private List<CodeEvent> adopt(Code code, Code into) {
    List<CodeEvent> happened = new ArrayList<>();
    if (tree.isAtOrUnder(code.id, into.id.code())) {
      into.moveUnder(code.parent);
      happened.add(CodeEvent.moved(into));
      codes.flush();
    }
    for (Code child : codes.under(code.id.study(), code.id.code())) {
      child.moveUnder(into.id.code());
      happened.add(CodeEvent.moved(child));
    }
    return happened;
  }
}

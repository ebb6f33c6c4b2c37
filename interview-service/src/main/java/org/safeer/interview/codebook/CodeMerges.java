package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
                () -> merge(codebook, key, into, ifMatch),
                done -> new Recorded(MERGED, done.recorded()),
                before -> MergeView.read(before.resource())));
  }

  private MergeView merge(Codebook codebook, String key, String other, String ifMatch) {
    Code code =
        codes.findByIdOptional(new CodeId(codebook.study, key)).orElseThrow(Problems::notFound);
    if (other.equals(code.mergedInto)) {
      return new MergeView(other, 0, 0);
    }
    if (ifMatch != null) {
      ETags.require(ifMatch, code.version);
    }
    return merge(codebook, code, target(code, other));
  }

  private MergeView merge(Codebook codebook, Code code, Code into) {
    List<Code> children = new ArrayList<>(codes.under(codebook.study, code.id.code()));
    boolean below = tree.isAtOrUnder(code.id, into.id.code());
    hold(code, children, below ? List.of(into) : List.of());
    code.mergeInto(into.id.code());
    List<CodeEvent> happened = new ArrayList<>();
    if (below) { // it takes the place of what it stood below, and so stands not below itself
      children.remove(into);
      happened.add(moved(into, code.parent));
    }
    children.forEach(child -> happened.add(moved(child, into.id.code())));
    codes.flush();
    CodeUses.Moved moved = uses.moveAll(codebook.study, code.id.code(), into.id.code());
    happened.add(CodeEvent.mergedInto(code, into, moved.moved()));
    happened.add(CodeEvent.mergedFrom(into, code, moved.moved()));
    writer.tell(codebook, happened);
    return MergeView.of(into.id.code(), moved);
  }

  /** All that are written, at once: in any other order, coders of two of them might wait for us. */
  private void hold(Code code, List<Code> children, List<Code> others) {
    List<String> keys =
        Stream.of(List.of(code), children, others)
            .flatMap(List::stream)
            .map(one -> one.id.code())
            .toList();
    codes.hold(code.id.study(), keys);
  }

  private static CodeEvent moved(Code code, String parent) {
    code.moveUnder(parent);
    return CodeEvent.moved(code);
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
}

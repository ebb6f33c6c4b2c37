package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.problem.ProblemException;

/** Moves codes within the codebook, retires them and takes that back. */
@ApplicationScoped
public class CodeEdits {

  private final CodebookWriter writer;
  private final CodeTree tree;

  CodeEdits(CodebookWriter writer, CodeTree tree) {
    this.writer = writer;
    this.tree = tree;
  }

  /**
   * Puts a code under another, with all that stands under it.
   *
   * @param parent null for a place at the top
   * @param ifMatch the ETag of the code; not needed where it stands already
   * @throws ProblemException {@code not-found}, {@code validation-failed} for a parent that is not
   *     there or below the code, {@code precondition-required}, {@code precondition-failed}
   */
  public CodeView move(String study, String key, String parent, String ifMatch) {
    return writer.alone(
        study,
        codebook -> {
          Code code = writer.code(codebook, key);
          tree.requirePlace(code.id, parent);
          if (!code.isUnder(parent)) {
            ETags.require(ifMatch, code.version);
            code.moveUnder(parent);
            writer.tell(codebook, List.of(CodeEvent.moved(code)));
          }
          return CodeView.of(code);
        });
  }

  /**
   * Lets nothing more be coded by a code.
   *
   * @param ifMatch the ETag of the code as it was read; null to retire it as it stands, or to send
   *     the same again
   * @throws ProblemException {@code not-found}, {@code code-merged}, {@code precondition-failed},
   *     {@code precondition-required} to give another reason
   */
  public CodeView retire(String study, String key, String reason, String ifMatch) {
    return writer.alone(
        study,
        codebook -> {
          Code code = writer.code(codebook, key);
          if (!code.isRetiredFor(reason)) {
            boolean forAnotherReason = code.retired && code.mergedInto == null;
            if (forAnotherReason || ifMatch != null) {
              ETags.require(ifMatch, code.version);
            }
            code.retire(reason);
            writer.tell(codebook, List.of(CodeEvent.retired(code)));
          }
          return CodeView.of(code);
        });
  }

  /**
   * Lets a retired code be coded by again; of one that is not retired nothing changes.
   *
   * @param ifMatch the ETag of the code as it was read; null to reinstate it as it stands
   * @throws ProblemException {@code not-found}, {@code code-merged}, {@code precondition-failed}
   */
  public CodeView reinstate(String study, String key, String ifMatch) {
    return writer.alone(
        study,
        codebook -> {
          Code code = writer.code(codebook, key);
          if (code.retired) {
            if (ifMatch != null) {
              ETags.require(ifMatch, code.version);
            }
            code.reinstate();
            writer.tell(codebook, List.of(CodeEvent.reinstated(code)));
          }
          return CodeView.of(code);
        });
  }
}

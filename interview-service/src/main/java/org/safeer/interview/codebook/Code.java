package org.safeer.interview.codebook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.problem.ProblemException;

/** One code of a study's codebook. */
@Entity
@Table(name = "code")
class Code {

  @EmbeddedId CodeId id;
  long version;

  @Convert(converter = TextsConverter.class)
  Map<String, String> label;

  @Convert(converter = TextsConverter.class)
  Map<String, String> definition;

  @Convert(converter = TextsConverter.class)
  Map<String, String> includes;

  @Convert(converter = TextsConverter.class)
  Map<String, String> excludes;

  @Convert(converter = TextsConverter.class)
  Map<String, String> example;

  String colour;
  String parent;

  /** Whether nothing is coded by it any more. */
  boolean retired;

  @Column(name = "retired_reason")
  String retiredReason;

  /** The code that took its codings; null of one that was not merged away. */
  @Column(name = "merged_into")
  String mergedInto;

  static Code of(String study, String key) {
    Code code = new Code();
    code.id = new CodeId(study, key);
    return code;
  }

  void define(PutCodeRequest request) {
    label = request.label();
    definition = request.definition();
    includes = request.includes();
    excludes = request.excludes();
    example = request.example();
    colour = request.colour();
    parent = request.parent();
    changed();
  }

  boolean isWhat(PutCodeRequest request) {
    return new PutCodeRequest(label, definition, includes, excludes, example, colour, parent)
        .equals(request);
  }

  boolean isUnder(String other) {
    return Objects.equals(parent, other);
  }

  void moveUnder(String newParent) {
    parent = newParent;
    changed();
  }

  boolean isRetiredFor(String reason) {
    return retired && mergedInto == null && reason.equals(retiredReason);
  }

  /**
   * Lets nothing more be coded by it.
   *
   * @throws ProblemException {@code code-merged}
   */
  void retire(String reason) {
    requireNotMerged();
    retired = true;
    retiredReason = reason;
    changed();
  }

  /**
   * Lets it be coded by again.
   *
   * @throws ProblemException {@code code-merged}
   */
  void reinstate() {
    requireNotMerged();
    retired = false;
    retiredReason = null;
    changed();
  }

  /**
   * Retires it in favour of the code that takes its codings.
   *
   * @throws ProblemException {@code code-merged}
   */
  void mergeInto(String other) {
    requireNotMerged();
    retired = true;
    mergedInto = other;
    changed();
  }

  private void requireNotMerged() {
    if (mergedInto != null) {
      throw new ProblemException(
          InterviewProblem.CODE_MERGED, "Its codings bear the code " + mergedInto + " now.");
    }
  }

  private void changed() {
    version = StateVersions.next(version);
  }
}

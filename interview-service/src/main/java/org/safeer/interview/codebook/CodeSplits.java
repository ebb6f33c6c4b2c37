package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Gives some codings of a code to other codes. */
@ApplicationScoped
public class CodeSplits {

  private static final int SPLIT = 200;

  /** A problem names no more fields than a person can look at. */
  private static final int MOST_NAMED = 100;

  private final CodebookWriter writer;
  private final CodeRepository codes;
  private final CodeUses uses;
  private final Idempotency idempotency;

  CodeSplits(CodebookWriter writer, CodeRepository codes, CodeUses uses, Idempotency idempotency) {
    this.writer = writer;
    this.codes = codes;
    this.uses = uses;
    this.idempotency = idempotency;
  }

  /**
   * Splits a code; what bears the code already that it is to bear stays as it is, so that the same
   * split changes nothing the second time.
   *
   * @param ifMatch the ETag of the code as it was read; null to split it as it stands
   * @param call the request, which may be sent again
   * @throws ProblemException {@code not-found}, {@code validation-failed} for a code that is not
   *     there or is the code itself and for each coding that does not bear it, {@code
   *     code-retired}, {@code precondition-failed}
   */
  public SplitView split(
      String study, String key, SplitCodeRequest request, String ifMatch, KeyedCall call) {
    return writer.alone(
        study,
        codebook ->
            idempotency.once(
                call,
                () -> split(codebook, writer.code(codebook, key), request, ifMatch),
                done -> new Recorded(SPLIT, Integer.toString(done.codingsMoved())),
                before -> new SplitView(Integer.parseInt(before.resource()))));
  }

  private SplitView split(Codebook codebook, Code code, SplitCodeRequest request, String ifMatch) {
    if (ifMatch != null) {
      ETags.require(ifMatch, code.version);
    }
    Map<String, Code> takers = takers(code, request);
    Map<UUID, String> wanted = wanted(request);
    Map<UUID, String> borne = uses.hold(codebook.study, wanted.keySet());
    requireBorne(request, code.id.code(), borne);
    wanted.entrySet().removeIf(one -> one.getValue().equals(borne.get(one.getKey())));
    if (!wanted.isEmpty()) {
      uses.move(codebook.study, wanted);
      writer.tell(codebook, happened(code, takers, wanted));
    }
    return new SplitView(wanted.size());
  }

  private Map<String, Code> takers(Code code, SplitCodeRequest request) {
    Map<String, Code> takers = new TreeMap<>();
    for (int i = 0; i < request.into().size(); i++) {
      String key = request.into().get(i).code();
      String pointer = "/into/" + i + "/code";
      Code taker = codes.findById(new CodeId(code.id.study(), key));
      if (key.equals(code.id.code())) {
        throw Problems.invalid(pointer, "same-code", pointer + " must be another code.");
      }
      if (taker == null) {
        throw Problems.invalid(pointer, "unknown-code", pointer + " is not in the codebook.");
      }
      CodeView.of(taker).requireActive();
      takers.put(key, taker);
    }
    return takers;
  }

  private static Map<UUID, String> wanted(SplitCodeRequest request) {
    Map<UUID, String> wanted = new LinkedHashMap<>();
    for (int i = 0; i < request.into().size(); i++) {
      SplitCodeRequest.Part part = request.into().get(i);
      for (int j = 0; j < part.codings().size(); j++) {
        if (wanted.put(part.codings().get(j), part.code()) != null) {
          String pointer = "/into/" + i + "/codings/" + j;
          throw Problems.invalid(pointer, "duplicate", pointer + " was named before.");
        }
      }
    }
    return wanted;
  }

  private static void requireBorne(SplitCodeRequest request, String code, Map<UUID, String> borne) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < request.into().size(); i++) {
      SplitCodeRequest.Part part = request.into().get(i);
      for (int j = 0; j < part.codings().size(); j++) {
        String has = borne.get(part.codings().get(j));
        String pointer = "/into/" + i + "/codings/" + j;
        if (has == null) {
          errors.add(new FieldError(pointer, "unknown-coding", pointer + " is no coding."));
        } else if (!Set.of(code, part.code()).contains(has)) {
          errors.add(new FieldError(pointer, "other-code", pointer + " bears another code."));
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new ProblemException(
          KitProblem.VALIDATION_FAILED,
          "Each coding must bear the code " + code + ".",
          errors.stream().limit(MOST_NAMED).toList());
    }
  }

  private static List<CodeEvent> happened(
      Code code, Map<String, Code> takers, Map<UUID, String> moved) {
    List<CodeEvent> happened = new ArrayList<>();
    Map<String, Long> counts =
        moved.values().stream()
            .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
    counts.forEach(
        (key, count) -> {
          happened.add(CodeEvent.splitInto(code, takers.get(key), count.intValue()));
          happened.add(CodeEvent.splitFrom(takers.get(key), code, count.intValue()));
        });
    return happened;
  }
}

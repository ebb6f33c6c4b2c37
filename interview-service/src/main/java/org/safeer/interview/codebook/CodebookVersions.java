package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;

/** Codebooks as they stood when somebody froze them. */
@ApplicationScoped
public class CodebookVersions {

  private static final int CREATED = 201;
  private static final int FOUND = 200;

  private final CodebookWriter writer;
  private final CodeRepository codes;
  private final CodebookVersionRepository versions;
  private final Idempotency idempotency;
  private final Cursors cursors;
  private final Caller caller;

  CodebookVersions(
      CodebookWriter writer,
      CodeRepository codes,
      CodebookVersionRepository versions,
      Idempotency idempotency,
      Cursors cursors,
      Caller caller) {
    this.writer = writer;
    this.codes = codes;
    this.versions = versions;
    this.idempotency = idempotency;
    this.cursors = cursors;
    this.caller = caller;
  }

  /** The view of what is stored, and whether this request froze it. */
  public record Stored(CodebookVersionView view, boolean created) {}

  /**
   * Freezes the codebook as the next version, unless the last one has the same content.
   *
   * @param ifMatch the ETag of the codebook as it was read; null to freeze it as it stands
   * @param call the request, which may be sent again
   * @throws ProblemException {@code not-found}, {@code precondition-failed}
   */
  public Stored freeze(String study, String note, String ifMatch, KeyedCall call) {
    return writer.alone(
        study,
        codebook ->
            idempotency.once(
                call,
                () -> freeze(codebook, note, ifMatch),
                done ->
                    new Recorded(
                        done.created() ? CREATED : FOUND,
                        Integer.toString(done.view().codebookVersion())),
                before ->
                    new Stored(
                        read(new CodebookVersionId(study, Integer.parseInt(before.resource()))),
                        before.status() == CREATED)));
  }

  private Stored freeze(Codebook codebook, String note, String ifMatch) {
    FrozenCodebook content = FrozenCodebook.of(codes.of(codebook.study));
    CodebookVersion last = versions.latest(codebook.study);
    if (last != null && last.contentHash.equals(content.hash())) {
      return new Stored(CodebookVersionView.of(last, content), false);
    }
    if (ifMatch != null) {
      ETags.requireInAnyForm(ifMatch, codebook.version);
    }
    int number = last == null ? 1 : last.id.number() + 1;
    CodebookVersionId id = new CodebookVersionId(codebook.study, number);
    versions.insert(id, content, note, caller.clientId());
    return new Stored(read(id), true);
  }

  /**
   * One frozen version.
   *
   * @throws ProblemException {@code not-found}
   */
  @Transactional
  public CodebookVersionView get(String study, int number) {
    return read(new CodebookVersionId(study, number));
  }

  private CodebookVersionView read(CodebookVersionId id) {
    CodebookVersion found = versions.findByIdOptional(id).orElseThrow(Problems::notFound);
    return CodebookVersionView.of(found, versions.content(id));
  }

  /** One page of the frozen versions, by number. */
  @Transactional
  public Page<CodebookVersionSummary> list(String study, Integer limit, String cursor) {
    PageRequest page = cursors.page("codebook versions " + study, limit, cursor);
    List<CodebookVersionSummary> found =
        versions.after(study, page.after(Integer::parseInt, 0), page.rows()).stream()
            .map(CodebookVersionSummary::of)
            .toList();
    return page.cut(found, CodebookVersionSummary::codebookVersion);
  }
}

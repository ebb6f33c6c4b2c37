package org.safeer.interview.coding;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.table.TableWriter;
import org.safeer.kit.table.ViewTable;

/** Reads codings, one or page by page. */
@ApplicationScoped
public class CodingLists {

  private static final int SOME = 200;

  private static final List<String> COLUMNS =
      List.of(
          "coding",
          "interview",
          "participant",
          "code",
          "turn",
          "start",
          "endTurn",
          "end",
          "weight",
          "memo",
          "coder",
          "quotable",
          "quotation.id",
          "intervieweeApproval.on",
          "version");

  private final InterviewLedger ledger;
  private final CodingRepository codings;
  private final Cursors cursors;
  private final ObjectMapper mapper;

  CodingLists(
      InterviewLedger ledger, CodingRepository codings, Cursors cursors, ObjectMapper mapper) {
    this.ledger = ledger;
    this.codings = codings;
    this.cursors = cursors;
    this.mapper = mapper;
  }

  /**
   * One coding.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  @Transactional
  public CodingView get(String study, UUID interview, UUID coding) {
    Coding found = codings.findById(new EntityKey(study, coding));
    if (found == null || !found.interview.equals(interview)) {
      throw Problems.notFound();
    }
    return CodingView.of(found);
  }

  /**
   * One page of an interview's codings, in the order of their ids.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found} if there is no such interview
   */
  @Transactional
  public Page<CodingView> list(String study, UUID interview, Integer limit, String cursor) {
    PageRequest page = cursors.page("codings " + study + " " + interview, limit, cursor);
    UUID after = page.after(UUID::fromString, EntityKey.LOWEST_ID);
    ledger.read(study, interview);
    List<CodingView> found =
        codings.ofInterview(study, interview, after, page.rows()).stream()
            .map(CodingView::of)
            .toList();
    return page.cut(found, CodingView::coding);
  }

  /**
   * Writes all codings of an interview, so many at a time, in the order of their ids.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found} if there is no such interview
   */
  public TableWriter table(String study, UUID interview) {
    ledger.read(study, interview);
    return ViewTable.pages(
        mapper,
        COLUMNS,
        EntityKey.LOWEST_ID,
        after -> some(study, interview, after),
        CodingView::coding);
  }

  private List<CodingView> some(String study, UUID interview, UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                codings.ofInterview(study, interview, after, SOME).stream()
                    .map(CodingView::of)
                    .toList());
  }
}

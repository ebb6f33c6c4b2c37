package org.safeer.interview.coding;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.transcript.SpokenTurn;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.interview.transcript.TurnRef;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.table.TableWriter;
import org.safeer.kit.table.ViewTable;

/** Reads coded words, page by page. */
@ApplicationScoped
public class Excerpts {

  private static final int SOME = 200;

  private static final List<String> COLUMNS =
      List.of(
          "coding",
          "interview",
          "participant",
          "code",
          "turn",
          "speaker",
          "start",
          "endTurn",
          "end",
          "text",
          "weight",
          "coder",
          "quotable",
          "quotation.id",
          "version");

  private final CodingRepository codings;
  private final Transcripts transcripts;
  private final Cursors cursors;
  private final Caller caller;
  private final ObjectMapper mapper;

  Excerpts(
      CodingRepository codings,
      Transcripts transcripts,
      Cursors cursors,
      Caller caller,
      ObjectMapper mapper) {
    this.codings = codings;
    this.transcripts = transcripts;
    this.cursors = cursors;
    this.caller = caller;
    this.mapper = mapper;
  }

  /**
   * One page of a study's excerpts, in the order of their codings' ids. Who may only approve
   * quotations reads what is offered as one, and nothing else.
   *
   * @param code the code they bear; null for all
   * @param offered only those offered as quotations
   */
  @Transactional
  public Page<ExcerptView> list(
      String study, String code, boolean offered, Integer limit, String cursor) {
    boolean quotable = quotable(offered);
    String filter = (quotable ? "quotable " : "") + (code == null ? "" : code);
    String name = "excerpts " + study + " " + filter;
    PageRequest page = cursors.page(name, limit, cursor);
    UUID after = page.after(UUID::fromString, EntityKey.LOWEST_ID);
    List<Coding> found = codings.list(study, code, quotable, after, page.rows());
    return page.cut(views(found), ExcerptView::coding);
  }

  /**
   * Writes all of a study's excerpts, so many at a time, in the order of their codings' ids.
   *
   * @param code the code they bear; null for all
   * @param offered only those offered as quotations
   * @return what does it, for a caller who may read what this one may
   */
  public TableWriter table(String study, String code, boolean offered) {
    boolean quotable = quotable(offered);
    return ViewTable.pages(
        mapper,
        COLUMNS,
        EntityKey.LOWEST_ID,
        after -> some(study, code, quotable, after),
        ExcerptView::coding);
  }

  private List<ExcerptView> some(String study, String code, boolean quotable, UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> views(codings.list(study, code, quotable, after, SOME)));
  }

  /** Who may only approve quotations reads what is offered as one. */
  private boolean quotable(boolean offered) {
    return offered || !caller.has("excerpts:read");
  }

  private List<ExcerptView> views(List<Coding> found) {
    Map<TurnRef, SpokenTurn> turns =
        transcripts.turns(
            found.stream()
                .filter(coding -> coding.turn == coding.endTurn)
                .map(Excerpts::turn)
                .collect(Collectors.toSet()));
    return found.stream().map(coding -> ExcerptView.of(coding, turns(coding, turns))).toList();
  }

  /** Codings across turns are few: the turns of each are read for it alone. */
  private List<SpokenTurn> turns(Coding coding, Map<TurnRef, SpokenTurn> single) {
    return coding.turn == coding.endTurn
        ? List.of(single.get(turn(coding)))
        : transcripts.turns(coding.id.study(), coding.interview, coding.turn, coding.endTurn);
  }

  private static TurnRef turn(Coding coding) {
    return new TurnRef(coding.id.study(), coding.interview, coding.turn);
  }
}

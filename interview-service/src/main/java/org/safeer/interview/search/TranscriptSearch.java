package org.safeer.interview.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.interview.evidence.EvidenceFilter;
import org.safeer.interview.evidence.EvidenceFilters;
import org.safeer.interview.evidence.Rows;
import org.safeer.interview.evidence.TurnPlace;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.kit.json.RequestHash;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;

/** Finds words in the transcripts of a study, with PostgreSQL's own full-text search. */
@ApplicationScoped
class TranscriptSearch {

  /**
   * Each turn is asked in the way its words were reduced. What is found is marked afterwards, in
   * the turns of the page alone: that is the dear part.
   */
  private static final String FIND =
      """
      WITH asked AS (
        SELECT language, websearch_to_tsquery(language, searched_text(:words)) AS query
        FROM unnest(CAST(ARRAY['arabic', 'english', 'french', 'german', 'simple', 'spanish']
                         AS regconfig[])) AS language),
      found AS (
        SELECT t.interview, t.turn, i.participant, i.language, t.speaker, t.start_ms, t.text,
               asked.language AS reduced, asked.query
        FROM asked
        JOIN turn t ON t.search_language = asked.language AND t.words @@ asked.query
        JOIN interview i ON i.study = t.study AND i.interview = t.interview
        JOIN participant_copy p ON p.study = i.study AND p.participant = i.participant
        WHERE t.study = :study AND (t.interview, t.turn) > (:interview, :turn) %s
        ORDER BY t.interview, t.turn
        LIMIT :rows)
      SELECT interview, turn, participant, language, speaker, start_ms, text,
             ts_headline(reduced, searched_text(text), query,
                         'HighlightAll=true, StartSel=' || chr(1) || ', StopSel=' || chr(2))
               AS marked
      FROM found
      ORDER BY interview, turn""";

  private final EntityManager database;
  private final Cursors cursors;

  TranscriptSearch(EntityManager database, Cursors cursors) {
    this.database = database;
    this.cursors = cursors;
  }

  /**
   * One page of the turns that hold these words, in the order of interviews and turns.
   *
   * @param words as one types them into a search engine
   * @param query all parameters of the request, decoded: its filters are among them
   * @throws org.safeer.kit.problem.ProblemException {@code invalid-parameter} or {@code
   *     invalid-cursor}
   */
  @Transactional
  Page<FoundTurnView> find(
      String study, String words, Map<String, List<String>> query, Integer limit, String cursor) {
    EvidenceFilter filter = EvidenceFilters.ofTurns(query);
    String name = "search " + study + " " + RequestHash.of(List.of(words, filter.name()));
    PageRequest page = cursors.page(name, limit, cursor);
    TurnPlace after = page.after(TurnPlace::parse, TurnPlace.FIRST);
    Query find = database.createNativeQuery(FIND.formatted(filter.sql()), Tuple.class);
    find.setParameter("words", words);
    find.setParameter("study", study);
    find.setParameter("interview", after.interview());
    find.setParameter("turn", after.turn());
    find.setParameter("rows", page.rows());
    filter.parameters().forEach(find::setParameter);
    return page.cut(
        Rows.of(find).stream().map(TranscriptSearch::view).toList(),
        found -> new TurnPlace(found.interview(), found.turn()));
  }

  private static FoundTurnView view(Tuple row) {
    MarkedText marked =
        MarkedText.of(row.get("text", String.class), row.get("marked", String.class));
    WordRange snippet = marked.snippet();
    Number startMs = row.get("start_ms", Number.class);
    return new FoundTurnView(
        row.get("interview", UUID.class),
        row.get("participant", UUID.class),
        row.get("language", String.class),
        row.get("turn", Number.class).intValue(),
        row.get("speaker", String.class),
        startMs == null ? null : startMs.longValue(),
        CodePoints.slice(marked.text(), snippet.start(), snippet.end()),
        snippet.start(),
        snippet.end(),
        marked.words());
  }
}

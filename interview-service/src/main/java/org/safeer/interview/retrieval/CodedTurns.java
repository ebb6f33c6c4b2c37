package org.safeer.interview.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.codebook.CodeFamilies;
import org.safeer.interview.evidence.EvidenceFilter;
import org.safeer.interview.evidence.EvidenceFilters;
import org.safeer.interview.evidence.Rows;
import org.safeer.interview.evidence.TurnPlace;
import org.safeer.interview.retrieval.CodedTurnView.CodedPart;
import org.safeer.interview.transcript.SpokenTurn;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.interview.transcript.TurnRef;
import org.safeer.kit.json.RequestHash;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;

/** Finds turns by the codes they bear. */
@ApplicationScoped
class CodedTurns {

  private static final String FIND =
      """
      SELECT found.interview, found.turn, i.participant
      FROM (%s) AS found
      JOIN interview i ON i.study = :study AND i.interview = found.interview
      JOIN participant_copy p ON p.study = i.study AND p.participant = i.participant
      JOIN turn t ON t.study = i.study AND t.interview = found.interview AND t.turn = found.turn
      WHERE (found.interview, found.turn) > (:interview, :turn) %s
      ORDER BY found.interview, found.turn
      LIMIT :rows""";

  private static final String BORNE =
      """
      SELECT interview, turn, coding, code, start_at, end_at
      FROM coded_turn
      WHERE study = :study AND (interview, turn) IN (:places)
      ORDER BY start_at, end_at, coding""";

  private final EntityManager database;
  private final CodeFamilies families;
  private final Transcripts transcripts;
  private final Cursors cursors;

  CodedTurns(
      EntityManager database, CodeFamilies families, Transcripts transcripts, Cursors cursors) {
    this.database = database;
    this.families = families;
    this.transcripts = transcripts;
    this.cursors = cursors;
  }

  /** A turn that was found, and whose interview it is of. */
  private record Found(UUID interview, int turn, UUID participant) {

    static Found of(Tuple row) {
      return new Found(
          row.get("interview", UUID.class),
          row.get("turn", Number.class).intValue(),
          row.get("participant", UUID.class));
    }

    TurnPlace place() {
      return new TurnPlace(interview, turn);
    }
  }

  /**
   * One page of the turns that meet a query, in the order of interviews and turns.
   *
   * @param query all parameters of the request, decoded: its filters are among them
   * @throws org.safeer.kit.problem.ProblemException {@code invalid-parameter}, also for a code that
   *     is not in the codebook; {@code invalid-cursor}
   */
  @Transactional
  Page<CodedTurnView> find(
      String study, String asked, Map<String, List<String>> query, Integer limit, String cursor) {
    CodeCondition condition = CodeQueries.read(asked);
    EvidenceFilter filter = EvidenceFilters.ofTurns(query);
    String name = "coded turns " + study + " " + RequestHash.of(List.of(asked, filter.name()));
    PageRequest page = cursors.page(name, limit, cursor);
    TurnSets sets = new TurnSets(known(study, condition.codes()));
    String sql = FIND.formatted(sets.of(condition), filter.sql());
    TurnPlace after = page.after(TurnPlace::parse, TurnPlace.FIRST);
    Query find = database.createNativeQuery(sql, Tuple.class);
    find.setParameter("study", study);
    find.setParameter("interview", after.interview());
    find.setParameter("turn", after.turn());
    find.setParameter("rows", page.rows());
    sets.parameters().forEach(find::setParameter);
    filter.parameters().forEach(find::setParameter);
    Page<Found> found = page.cut(Rows.of(find).stream().map(Found::of).toList(), Found::place);
    return new Page<>(views(study, found.items()), found.next());
  }

  /** Each code of the query with those below it. */
  private Map<String, List<String>> known(String study, Set<String> codes) {
    Map<String, Set<String>> below = families.withBelow(study);
    Set<String> unknown = new TreeSet<>(codes);
    unknown.removeAll(below.keySet());
    if (!unknown.isEmpty()) {
      throw CodeQueries.refused(
          "unknown-code", "query names a code that is not in the codebook: " + unknown + ".");
    }
    return codes.stream()
        .collect(Collectors.toMap(code -> code, code -> List.copyOf(below.get(code))));
  }

  private List<CodedTurnView> views(String study, List<Found> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Set<TurnRef> refs =
        found.stream()
            .map(one -> new TurnRef(study, one.interview(), one.turn()))
            .collect(Collectors.toSet());
    Map<TurnRef, SpokenTurn> spoken = transcripts.turns(refs);
    Map<TurnPlace, List<CodedPart>> borne = borne(study, found);
    return found.stream()
        .map(
            one -> {
              SpokenTurn turn = spoken.get(new TurnRef(study, one.interview(), one.turn()));
              return new CodedTurnView(
                  one.interview(),
                  one.participant(),
                  one.turn(),
                  turn.speaker(),
                  turn.startMs(),
                  turn.text(),
                  borne.getOrDefault(one.place(), List.of()));
            })
        .toList();
  }

  private Map<TurnPlace, List<CodedPart>> borne(String study, List<Found> found) {
    String places =
        found.stream()
            .map(one -> "(CAST('%s' AS uuid), %d)".formatted(one.interview(), one.turn()))
            .collect(Collectors.joining(", "));
    Query read = database.createNativeQuery(BORNE.replace(":places", places), Tuple.class);
    read.setParameter("study", study);
    return Rows.of(read).stream()
        .collect(
            Collectors.groupingBy(
                row ->
                    new TurnPlace(
                        row.get("interview", UUID.class), row.get("turn", Number.class).intValue()),
                LinkedHashMap::new,
                Collectors.mapping(CodedTurns::part, Collectors.toList())));
  }

  private static CodedPart part(Tuple row) {
    return new CodedPart(
        row.get("coding", UUID.class),
        row.get("code", String.class),
        row.get("start_at", Number.class).intValue(),
        row.get("end_at", Number.class).intValue());
  }
}

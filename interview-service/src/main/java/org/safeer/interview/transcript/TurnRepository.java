package org.safeer.interview.transcript;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class TurnRepository implements PanacheRepositoryBase<Turn, TurnId> {

  private static final String OF = "id.study = ?1 and id.interview = ?2";

  private static final String LENGTHS =
      "select t.id.interview, character_length(t.text) from Turn t where t.id.study = :study"
          + " and t.id.interview in :interviews order by t.id.interview, t.id.turn";

  List<Turn> of(TranscriptId id) {
    return list(OF + " order by id.turn", id.study(), id.interview());
  }

  List<Turn> between(TranscriptId id, int from, int to) {
    String query = OF + " and id.turn between ?3 and ?4 order by id.turn";
    return list(query, id.study(), id.interview(), from, to);
  }

  /** How many code points the turns of these interviews have, in their order. */
  Map<UUID, List<Integer>> lengths(String study, Collection<UUID> interviews) {
    Map<UUID, List<Integer>> lengths = new HashMap<>();
    if (!interviews.isEmpty()) {
      getEntityManager()
          .createQuery(LENGTHS, Object[].class)
          .setParameter("study", study)
          .setParameter("interviews", interviews)
          .getResultList()
          .forEach(
              row ->
                  lengths
                      .computeIfAbsent((UUID) row[0], fresh -> new ArrayList<>())
                      .add((Integer) row[1]));
    }
    return lengths;
  }

  /** What is said in each turn, in their order; the turns themselves may be replaced afterwards. */
  List<String> texts(TranscriptId id) {
    return find(
            "select text from Turn where " + OF + " order by id.turn", id.study(), id.interview())
        .project(String.class)
        .list();
  }

  List<Turn> all(Set<TurnRef> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<TurnId> ids =
        wanted.stream().map(t -> new TurnId(t.study(), t.interview(), t.turn())).toList();
    return list("id in ?1", ids);
  }

  void replace(TranscriptId id, String language, List<SpokenTurn> turns) {
    drop(id);
    String searchLanguage = SearchLanguages.of(language);
    turns.forEach(turn -> persist(Turn.of(id, turn, searchLanguage)));
  }

  void drop(TranscriptId id) {
    delete(OF, id.study(), id.interview());
  }
}

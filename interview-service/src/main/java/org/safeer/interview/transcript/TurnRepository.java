package org.safeer.interview.transcript;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class TurnRepository implements PanacheRepositoryBase<Turn, TurnId> {

  private static final String OF = "id.study = ?1 and id.interview = ?2";

  List<Turn> of(TranscriptId id) {
    return list(OF + " order by id.turn", id.study(), id.interview());
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

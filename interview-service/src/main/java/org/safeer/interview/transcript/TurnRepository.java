package org.safeer.interview.transcript;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class TurnRepository implements PanacheRepositoryBase<Turn, TurnId> {

  private static final String OF = "id.study = ?1 and id.interview = ?2";

  record TurnText(int turn, String text) {}

  List<Turn> of(TranscriptId id) {
    return list(OF + " order by id.turn", id.study(), id.interview());
  }

  Map<Integer, String> texts(TranscriptId id, Set<Integer> turns) {
    String query = "select id.turn, text from Turn where " + OF + " and id.turn in ?3";
    return find(query, id.study(), id.interview(), turns).project(TurnText.class).stream()
        .collect(Collectors.toMap(TurnText::turn, TurnText::text));
  }

  List<Turn> all(Set<TurnRef> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<TurnId> ids =
        wanted.stream().map(t -> new TurnId(t.study(), t.interview(), t.turn())).toList();
    return list("id in ?1", ids);
  }

  void replace(TranscriptId id, List<SpokenTurn> turns) {
    drop(id);
    turns.forEach(turn -> persist(Turn.of(id, turn)));
  }

  void drop(TranscriptId id) {
    delete(OF, id.study(), id.interview());
  }
}

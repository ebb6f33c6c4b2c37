package org.safeer.interview.interview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class StatusChangeRepository implements PanacheRepositoryBase<StatusChange, StatusChangeId> {

  /** What the interview went through, oldest first. */
  List<StatusChange> of(Interview interview) {
    return of(interview.id.study(), List.of(interview.id.id()))
        .getOrDefault(interview.id.id(), List.of());
  }

  /** The same of many interviews of a study at once. */
  Map<UUID, List<StatusChange>> of(String study, Collection<UUID> interviews) {
    if (interviews.isEmpty()) {
      return Map.of();
    }
    List<StatusChange> found =
        list("id.study = ?1 and id.interview in ?2 order by id.version", study, interviews);
    return found.stream().collect(Collectors.groupingBy(change -> change.id.interview()));
  }

  void erase(Interview interview) {
    delete("id.study = ?1 and id.interview = ?2", interview.id.study(), interview.id.id());
  }
}

package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.EntityStore;
import org.safeer.survey.responsefilter.ResponseFilter;

/** The stored responses. */
@ApplicationScoped
class ResponseRepository implements EntityStore<Response> {

  /**
   * A page of the responses that the caller may see.
   *
   * @param until the last response to look at; null if there is no such bound
   */
  List<Response> page(
      String study, Access access, ResponseFilter filter, UUID after, UUID until, int count) {
    return new ResponseQuery(study, access, filter, after, until).list(getEntityManager(), count);
  }

  /** Where looking through the responses for a page ends; null if it may go to the end. */
  UUID furthest(String study, ResponseFilter filter, UUID after) {
    return ResponseQuery.furthest(getEntityManager(), study, filter, after);
  }

  Map<UUID, Response> byId(String study, Collection<UUID> ids) {
    return all(study, ids).stream()
        .collect(Collectors.toMap(response -> response.key().id(), Function.identity()));
  }

  /**
   * Whose response it is; null if there is none. It is not read itself, and so can be held later.
   */
  UUID participantOf(EntityKey key) {
    return find(
            "select participant from Response where study = ?1 and id = ?2", key.study(), key.id())
        .project(UUID.class)
        .firstResult();
  }

  List<Response> of(String study, UUID participant) {
    return list("study = ?1 and participant = ?2 order by id", study, participant);
  }

  void deleteAllOf(String study, UUID participant) {
    delete("study = ?1 and participant = ?2", study, participant);
  }
}

package org.safeer.survey.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.survey.EntityKey;

/** The stored responses. */
@ApplicationScoped
class ResponseRepository implements PanacheRepositoryBase<Response, EntityKey> {

  /** No id is as small as this. */
  static final UUID FIRST = new UUID(0, 0);

  Map<UUID, Response> byId(String study, Collection<UUID> ids) {
    return find("study = ?1 and id in ?2", study, ids).stream()
        .collect(Collectors.toMap(response -> response.key().id(), Function.identity()));
  }

  List<Response> of(String study, UUID participant) {
    return list("study = ?1 and participant = ?2 order by id", study, participant);
  }

  void deleteAllOf(String study, UUID participant) {
    delete("study = ?1 and participant = ?2", study, participant);
  }

  /** A page of a study's responses; of one client's, unless {@code client} is null. */
  List<Response> page(String study, String client, UUID after, int count) {
    String mine = client == null ? "" : " and submittedBy = :client";
    Parameters parameters = Parameters.with("study", study).and("after", after);
    return find(
            "study = :study and id > :after" + mine + " order by id",
            client == null ? parameters : parameters.and("client", client))
        .range(0, count - 1)
        .list();
  }
}

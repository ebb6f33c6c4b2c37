package org.safeer.survey.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.survey.EntityKey;

/** What is left of deleted responses. */
@ApplicationScoped
class ResponseTombstoneRepository implements PanacheRepositoryBase<ResponseTombstone, EntityKey> {

  Map<UUID, ResponseTombstone> byId(String study, Collection<UUID> ids) {
    return find("study = ?1 and id in ?2", study, ids).stream()
        .collect(Collectors.toMap(tombstone -> tombstone.key().id(), Function.identity()));
  }
}

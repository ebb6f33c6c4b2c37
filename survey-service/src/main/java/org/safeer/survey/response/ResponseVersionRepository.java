package org.safeer.survey.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.survey.EntityKey;

/** The contents of edited responses. */
@ApplicationScoped
class ResponseVersionRepository
    implements PanacheRepositoryBase<ResponseVersion, ResponseVersionKey> {

  /** A page of one response's contents, by number. */
  List<ResponseVersion> page(EntityKey response, int after, int count) {
    return find(
            "study = ?1 and response = ?2 and number > ?3 order by number",
            response.study(),
            response.id(),
            after)
        .range(0, count - 1)
        .list();
  }

  /** What was first submitted as these responses, all of which were edited since. */
  Map<UUID, Map<String, Answer>> first(String study, Collection<UUID> responses) {
    if (responses.isEmpty()) {
      return Map.of();
    }
    return find("study = ?1 and response in ?2 and number = 1", study, responses).stream()
        .collect(Collectors.toMap(one -> one.key().response(), ResponseVersion::answers));
  }
}

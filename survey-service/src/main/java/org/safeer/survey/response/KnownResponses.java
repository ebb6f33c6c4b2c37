package org.safeer.survey.response;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is stored under some ids, read once for all of them. */
final class KnownResponses {

  private final String study;
  private final ResponseRepository repository;
  private final ResponseVersionRepository versions;
  private final Map<UUID, KnownResponse> known = new HashMap<>();

  private KnownResponses(
      String study, ResponseRepository repository, ResponseVersionRepository versions) {
    this.study = study;
    this.repository = repository;
    this.versions = versions;
  }

  static KnownResponses read(
      String study,
      Collection<UUID> ids,
      ResponseRepository repository,
      ResponseVersionRepository versions) {
    KnownResponses responses = new KnownResponses(study, repository, versions);
    responses.read(ids);
    return responses;
  }

  /** Null if there was none. */
  KnownResponse get(UUID response) {
    return known.get(response);
  }

  /** Whether the response has been stored since it was looked for. */
  boolean lookAgain(UUID response) {
    read(Set.of(response));
    return known.containsKey(response);
  }

  private void read(Collection<UUID> ids) {
    Map<UUID, Response> stored = repository.byId(study, ids);
    List<UUID> edited =
        stored.values().stream()
            .filter(one -> one.contentVersion() > Response.FIRST)
            .map(one -> one.key().id())
            .toList();
    Map<UUID, Map<String, Answer>> first = versions.first(study, edited);
    stored.forEach(
        (id, one) -> known.put(id, new KnownResponse(one, first.getOrDefault(id, one.answers()))));
  }
}

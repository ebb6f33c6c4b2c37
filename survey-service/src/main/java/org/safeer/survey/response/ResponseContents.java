package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What responses say, for features that look at many. */
@ApplicationScoped
public class ResponseContents {

  private final ResponseRepository repository;

  ResponseContents(ResponseRepository repository) {
    this.repository = repository;
  }

  /** Those of them that are stored, inside the caller's transaction. */
  public List<ResponseContent> read(String study, Collection<UUID> responses) {
    return repository.all(study, responses).stream().map(ResponseContent::of).toList();
  }
}

package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.entity.EntityKey;

/** Where codings stand, for what is written about them. */
@ApplicationScoped
public class CodingPlaces {

  private final RecodingRepository codings;

  CodingPlaces(RecodingRepository codings) {
    this.codings = codings;
  }

  /** The interview of a coding; empty if there is no such coding. */
  @Transactional
  public Optional<UUID> interviewOf(String study, UUID coding) {
    return codings.findByIdOptional(new EntityKey(study, coding)).map(found -> found.interview);
  }

  /** Those of the codings that there are. */
  @Transactional
  public Set<UUID> existing(String study, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : codings.all(study, ids).stream()
            .map(coding -> coding.id.id())
            .collect(Collectors.toSet());
  }
}

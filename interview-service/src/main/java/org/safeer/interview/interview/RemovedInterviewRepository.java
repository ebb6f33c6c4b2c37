package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.EntityStore;

@ApplicationScoped
class RemovedInterviewRepository implements EntityStore<RemovedInterview> {

  boolean holds(String study, UUID interview) {
    return findById(new EntityKey(study, interview)) != null;
  }
}

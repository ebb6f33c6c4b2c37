package org.safeer.interview.interview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RemovedInterviewRepository implements PanacheRepositoryBase<RemovedInterview, InterviewId> {

  boolean holds(String study, UUID interview) {
    return findById(new InterviewId(study, interview)) != null;
  }

  List<RemovedInterview> all(List<InterviewId> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  List<RemovedInterview> after(InterviewId last, int limit) {
    return find(InterviewRepository.AFTER, last.study(), last.interview()).page(0, limit).list();
  }
}

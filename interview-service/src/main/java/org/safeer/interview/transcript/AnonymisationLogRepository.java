package org.safeer.interview.transcript;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AnonymisationLogRepository implements PanacheRepositoryBase<AnonymisationLog, TranscriptId> {}

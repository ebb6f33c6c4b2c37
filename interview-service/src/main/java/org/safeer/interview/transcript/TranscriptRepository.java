package org.safeer.interview.transcript;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TranscriptRepository implements PanacheRepositoryBase<Transcript, TranscriptId> {}

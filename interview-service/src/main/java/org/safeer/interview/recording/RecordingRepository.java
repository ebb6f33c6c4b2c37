package org.safeer.interview.recording;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RecordingRepository implements PanacheRepositoryBase<Recording, RecordingId> {}

package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.interview.entity.EntityStore;

@ApplicationScoped
class RemovedCodingRepository implements EntityStore<RemovedCoding> {}

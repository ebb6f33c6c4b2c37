package org.safeer.interview.coding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RemovedCodingRepository implements PanacheRepositoryBase<RemovedCoding, CodingId> {

  List<RemovedCoding> all(List<CodingId> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  List<RemovedCoding> after(CodingId last, int limit) {
    return find(CodingRepository.AFTER, last.study(), last.coding()).page(0, limit).list();
  }
}

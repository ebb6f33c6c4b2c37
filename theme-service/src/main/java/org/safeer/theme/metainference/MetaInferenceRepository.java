package org.safeer.theme.metainference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored meta-inferences. */
@ApplicationScoped
class MetaInferenceRepository implements PanacheRepositoryBase<MetaInference, MetaInferenceKey> {

  List<MetaInference> ofStudy(String study) {
    return list("study = ?1 order by theme", study);
  }
}

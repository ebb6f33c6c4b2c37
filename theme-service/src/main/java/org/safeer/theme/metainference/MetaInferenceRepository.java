package org.safeer.theme.metainference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.safeer.theme.theme.ThemeKey;

/** The stored meta-inferences. */
@ApplicationScoped
class MetaInferenceRepository implements PanacheRepositoryBase<MetaInference, ThemeKey> {

  List<MetaInference> ofStudy(String study) {
    return list("study = ?1 order by theme", study);
  }
}

package org.safeer.theme.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored themes. */
@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<Theme, ThemeKey> {

  List<Theme> ofStudy(String study) {
    return list("study = ?1 order by theme", study);
  }

  List<Theme> page(String study, String after, int count) {
    return find("study = ?1 and theme > ?2 order by theme", study, after)
        .range(0, count - 1)
        .list();
  }
}

package org.safeer.interview.guide;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class GuideVersionRepository implements PanacheRepositoryBase<GuideVersion, GuideVersionId> {

  List<GuideVersion> list(GuideId guide, int after, int limit) {
    return find(
            "id.study = ?1 and id.guide = ?2 and id.guideVersion > ?3 order by id.guideVersion",
            guide.study(),
            guide.guide(),
            after)
        .page(0, limit)
        .list();
  }
}

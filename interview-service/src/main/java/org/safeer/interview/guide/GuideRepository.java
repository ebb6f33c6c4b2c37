package org.safeer.interview.guide;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import org.safeer.kit.json.CanonicalJson;

@ApplicationScoped
class GuideRepository implements PanacheRepositoryBase<InterviewGuide, GuideId> {

  private static final String INSERT =
      """
      INSERT INTO interview_guide (study, guide, version, title, latest)
      VALUES (:study, :guide, :version, :title, 0) ON CONFLICT DO NOTHING""";

  /**
   * Stores the guide unless its key is taken, be it by a request of the same instant.
   *
   * @return whether it was stored
   */
  boolean insert(InterviewGuide guide) {
    Query insert = getEntityManager().createNativeQuery(INSERT);
    insert.setParameter("study", guide.id.study());
    insert.setParameter("guide", guide.id.guide());
    insert.setParameter("version", guide.version);
    insert.setParameter("title", CanonicalJson.write(guide.title));
    return insert.executeUpdate() == 1;
  }

  List<InterviewGuide> list(String study, String after, int limit) {
    return find("id.study = ?1 and id.guide > ?2 order by id.guide", study, after)
        .page(0, limit)
        .list();
  }
}

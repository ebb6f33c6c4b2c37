package org.safeer.theme.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored releases. */
@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<Release, ReleaseKey> {

  /** Oldest first. */
  List<Release> published(String study) {
    return list("study = ?1 and publication is not null order by publication", study);
  }

  Optional<Release> latest(String study) {
    return find("study = ?1 and publication is not null order by publication desc", study)
        .firstResultOptional();
  }

  /** Newest first; drafts too if the reader is of the team. */
  List<ReleaseHead> page(String study, boolean drafts, long before, int count) {
    String visible = drafts ? "" : " and publication is not null";
    return find("study = ?1 and number < ?2" + visible + " order by number desc", study, before)
        .range(0, count - 1)
        .project(ReleaseHead.class)
        .list();
  }

  /** Newest first. */
  List<ReleaseHead> publishedPage(Collection<String> studies, long before, int count) {
    return find("study in ?1 and publication < ?2 order by publication desc", studies, before)
        .range(0, count - 1)
        .project(ReleaseHead.class)
        .list();
  }

  long nextNumber() {
    Object next =
        getEntityManager()
            .createNativeQuery("SELECT nextval('release_number')", Long.class)
            .getSingleResult();
    return (Long) next;
  }
}

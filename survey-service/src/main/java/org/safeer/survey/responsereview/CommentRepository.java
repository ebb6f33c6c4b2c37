package org.safeer.survey.responsereview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;
import org.safeer.survey.EntityStore;

/** The stored comments. */
@ApplicationScoped
class CommentRepository implements EntityStore<Comment> {

  /** A page of the comments on one response, in the order they were written. */
  List<Comment> page(EntityKey response, UUID after, int count) {
    return find(
            "study = ?1 and response = ?2 and id > ?3 order by id",
            response.study(),
            response.id(),
            after)
        .range(0, count - 1)
        .list();
  }
}

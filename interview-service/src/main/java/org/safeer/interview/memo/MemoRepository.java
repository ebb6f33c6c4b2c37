package org.safeer.interview.memo;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityStore;

@ApplicationScoped
class MemoRepository implements EntityStore<Memo> {

  private static final String INSERT =
      """
      INSERT INTO memo (study, memo, version, about, reply_to, participant, text, author, written_at)
      VALUES (:study, :memo, :version, :about, cast(:replyTo AS uuid), cast(:participant AS uuid),
              :text, :author, :writtenAt)
      ON CONFLICT DO NOTHING""";

  /** What was deleted is there as long as something replies to it. */
  private static final String SHOWN =
      "m.id.study = :study and m.place > :after and (m.text is not null or exists"
          + " (select 1 from Memo r where r.id.study = :study and r.replyTo = m.id.id))";

  /**
   * Stores the memo unless its id is taken, be it by a request of the same instant.
   *
   * @return whether it was stored
   */
  boolean insert(Memo memo) {
    Query insert = getEntityManager().createNativeQuery(INSERT);
    insert.setParameter("study", memo.id.study());
    insert.setParameter("memo", memo.id.id());
    insert.setParameter("version", memo.version);
    insert.setParameter("about", memo.about);
    insert.setParameter("replyTo", text(memo.replyTo));
    insert.setParameter("participant", text(memo.participant));
    insert.setParameter("text", memo.text);
    insert.setParameter("author", memo.author);
    insert.setParameter("writtenAt", memo.writtenAt);
    return insert.executeUpdate() == 1;
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }

  /**
   * The next ones of a study, in the order they were written.
   *
   * @param subject what their threads are about, or the memo they reply to; null for all
   */
  List<Memo> list(String study, Subject subject, long after, int limit) {
    Parameters parameters = Parameters.with("study", study).and("after", after);
    String filter = "";
    if (subject != null && subject.kind() == Subject.Kind.MEMO) {
      filter = " and m.replyTo = :replyTo";
      parameters.and("replyTo", subject.id());
    } else if (subject != null) {
      filter = " and m.about = :about";
      parameters.and("about", subject.about());
    }
    return find("from Memo m where " + SHOWN + filter + " order by m.place", parameters)
        .page(0, limit)
        .list();
  }
}

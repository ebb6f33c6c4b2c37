package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeer.interview.entity.EntityStore;

/** Finds codings by the code that they bear. */
@ApplicationScoped
class RecodingRepository implements EntityStore<Coding> {

  /**
   * Of these codings, those that say nothing which another one of the same coder on the same words
   * does not say under the code that both will bear; of several such, the first is none. What
   * somebody approved is none.
   */
  private static final String DOUBLES =
      """
      select c.id.id from Coding c
      where c.id.study = :study and c.id.id in :ids and c.quotation.id is null
        and c.intervieweeApproval.how is null
        and exists (
          select 1 from Coding d
          where d.id.study = :study and d.interview = c.interview
            and coalesce(d.coder, d.createdBy) = coalesce(c.coder, c.createdBy)
            and d.turn = c.turn and d.start = c.start and d.endTurn = c.endTurn and d.end = c.end
            and d.code in (:from, :into)
            and (d.code = :into or d.id.id < c.id.id)
            and (c.memo is null or c.memo = d.memo)
            and (c.weight is null or c.weight = d.weight)
            and (c.quotable = false or d.quotable = true))""";

  private static final String PLACES =
      "select distinct c.participant, c.interview from Coding c where c.id.study = :study and ";

  /** An interview in which something is coded, and whose it is. */
  record Place(UUID participant, UUID interview) {}

  Set<UUID> doubles(String study, Collection<UUID> ids, String from, String into) {
    List<UUID> found =
        getEntityManager()
            .createQuery(DOUBLES, UUID.class)
            .setParameter("study", study)
            .setParameter("ids", ids)
            .setParameter("from", from)
            .setParameter("into", into)
            .getResultList();
    return new HashSet<>(found);
  }

  List<Place> placesOf(String study, String code) {
    return getEntityManager()
        .createQuery(PLACES + "c.code = :code", Place.class)
        .setParameter("study", study)
        .setParameter("code", code)
        .getResultList();
  }

  List<Place> placesOf(String study, Collection<UUID> ids) {
    return getEntityManager()
        .createQuery(PLACES + "c.id.id in :ids", Place.class)
        .setParameter("study", study)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The next of those that bear a code, by their ids, kept from other writers in that order. */
  List<Coding> bearing(String study, String code, UUID after, int limit) {
    return find("id.study = ?1 and code = ?2 and id.id > ?3 order by id.id", study, code, after)
        .page(0, limit)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Those of these that there are, kept from other writers in the same way. */
  List<Coding> hold(String study, Collection<UUID> ids) {
    return find("id.study = ?1 and id.id in ?2 order by id.id", study, ids)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<Coding> all(String study, Collection<UUID> ids) {
    return list("id.study = ?1 and id.id in ?2 order by id.id", study, ids);
  }
}

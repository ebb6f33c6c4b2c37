package org.safeer.survey.responseaudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** Who did what to the responses; a response that is erased takes its trail along. */
@ApplicationScoped
public class AuditTrail {

  private final AuditRowRepository rows;

  AuditTrail(AuditRowRepository rows) {
    this.rows = rows;
  }

  /** Notes an act, inside the transaction that does it. */
  public void note(EntityKey response, AuditedAct act) {
    rows.persist(AuditRow.of(response, act));
  }

  /**
   * What was done to a response, in the order of time.
   *
   * @param after the last act of the page before
   */
  public List<AuditedAct> page(EntityKey response, UUID after, int count) {
    return rows.page(response, after, count).stream().map(AuditRow::act).toList();
  }
}

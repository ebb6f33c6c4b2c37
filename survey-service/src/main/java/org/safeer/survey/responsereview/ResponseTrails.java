package org.safeer.survey.responsereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.response.ResponseFacts;
import org.safeer.survey.response.ResponseReviews;
import org.safeer.survey.responseaudit.AuditTrail;
import org.safeer.survey.responseaudit.AuditedAct;
import org.safeer.survey.withdrawal.WithdrawalRequest;
import org.safeer.survey.withdrawal.Withdrawals;

/** The whole trail of a response, from its submission to its erasure. */
@ApplicationScoped
class ResponseTrails {

  private final ResponseReviews responses;
  private final AuditTrail audit;
  private final Withdrawals withdrawals;
  private final Cursors cursors;

  ResponseTrails(
      ResponseReviews responses, AuditTrail audit, Withdrawals withdrawals, Cursors cursors) {
    this.responses = responses;
    this.audit = audit;
    this.withdrawals = withdrawals;
    this.cursors = cursors;
  }

  /**
   * A page of what was done to a response, in the order of time. Of one that was erased the
   * withdrawal is left.
   */
  @Transactional
  Page<AuditEntryView> list(EntityKey key, Access access, Integer limit, String cursor) {
    String name = access.listName("response-audit/" + key.id(), key.study());
    PageRequest page = cursors.page(name, limit, cursor);
    UUID participant = responses.erased(key).orElse(null);
    Page<AuditedAct> acts =
        participant == null
            ? page.cut(acts(responses.find(key, access), page), AuditedAct::id)
            : new Page<>(List.of(end(key, participant)), null);
    return new Page<>(acts.items().stream().map(AuditEntryView::of).toList(), acts.next());
  }

  private List<AuditedAct> acts(ResponseFacts response, PageRequest page) {
    UUID after = page.after(UUID::fromString, null);
    if (after != null) {
      return audit.page(response.key(), after, page.rows());
    }
    List<AuditedAct> acts = new ArrayList<>();
    acts.add(AuditedAct.submitted(response.submittedBy(), response.storedAt()));
    acts.addAll(audit.page(response.key(), PageQuery.FIRST, page.rows() - 1));
    return acts;
  }

  private AuditedAct end(EntityKey key, UUID participant) {
    WithdrawalRequest request =
        withdrawals.lastOf(key.study(), participant).orElseThrow(Problems::notFound);
    return AuditedAct.withdrawn(request.requestedBy(), request.requestedAt());
  }
}

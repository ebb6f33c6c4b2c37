package org.safeer.survey.responsereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.Transactions;
import org.safeer.survey.response.ResponseFacts;
import org.safeer.survey.response.ResponseReviews;
import org.safeer.survey.responseaudit.AuditTrail;
import org.safeer.survey.responseaudit.AuditedAct;

/** What the team writes about the responses. */
@ApplicationScoped
class Comments {

  /** A comment never changes. */
  private static final long VERSION = 1;

  private final CommentRepository repository;
  private final ResponseReviews responses;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Idempotency idempotency;
  private final Cursors cursors;

  Comments(
      CommentRepository repository,
      ResponseReviews responses,
      AuditTrail audit,
      Transactions transactions,
      Idempotency idempotency,
      Cursors cursors) {
    this.repository = repository;
    this.responses = responses;
    this.audit = audit;
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.cursors = cursors;
  }

  /**
   * Writes a comment.
   *
   * @param call the request, which may be sent again
   * @throws ProblemException {@code gone} if the participant has withdrawn
   */
  Stored<CommentView> write(EntityKey response, String text, Access access, KeyedCall call) {
    return transactions.write(
        () -> {
          ResponseFacts held = responses.hold(response, access);
          return idempotency.once(
              call.about(List.of(held.subject())),
              () -> stored(add(response, text, access)),
              Stored.recording(CommentView::comment),
              known -> stored(written(response, known.resource())).as(known));
        });
  }

  private Comment add(EntityKey response, String text, Access access) {
    Comment comment = Comment.written(response, text, access.client());
    repository.persist(comment);
    audit.note(response, AuditedAct.commented(access.client()));
    return comment;
  }

  private Comment written(EntityKey response, String id) {
    return repository
        .findByIdOptional(new EntityKey(response.study(), UUID.fromString(id)))
        .orElseThrow(Problems::notFound);
  }

  private static Stored<CommentView> stored(Comment comment) {
    return new Stored<>(CommentView.of(comment), VERSION, true);
  }

  /** A page of the comments on one response, in the order they were written. */
  @Transactional
  Page<CommentView> list(EntityKey response, Access access, Integer limit, String cursor) {
    String name = access.listName("comments/" + response.id(), response.study());
    PageRequest page = cursors.page(name, limit, cursor);
    responses.find(response, access);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    List<CommentView> found =
        repository.page(response, after, page.rows()).stream().map(CommentView::of).toList();
    return page.cut(found, CommentView::comment);
  }
}

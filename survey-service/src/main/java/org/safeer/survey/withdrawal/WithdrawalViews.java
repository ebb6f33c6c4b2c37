package org.safeer.survey.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.study.Studies;

/** Withdrawals, as those follow them who asked for them. */
@ApplicationScoped
class WithdrawalViews {

  private final WithdrawalRepository repository;
  private final ErasureTable erasures;
  private final Studies studies;
  private final Cursors cursors;

  WithdrawalViews(
      WithdrawalRepository repository, ErasureTable erasures, Studies studies, Cursors cursors) {
    this.repository = repository;
    this.erasures = erasures;
    this.studies = studies;
    this.cursors = cursors;
  }

  /** One withdrawal; somebody else's is as good as none. */
  @Transactional
  Stored<WithdrawalView> find(String study, UUID id, Access access) {
    return repository
        .findByIdOptional(new EntityKey(study, id))
        .filter(found -> access.sees(found.requestedBy()))
        .map(found -> stored(found, false))
        .orElseThrow(Problems::notFound);
  }

  /** A page of those the caller may see, by id. */
  @Transactional
  Page<WithdrawalView> list(String study, Access access, Integer limit, String cursor) {
    PageRequest page = cursors.page(access.listName("withdrawals", study), limit, cursor);
    studies.require(study);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    List<Withdrawal> found = repository.page(study, access, after, page.rows());
    Map<UUID, List<Erasure>> done =
        erasures.of(study, found.stream().map(Withdrawal::participant).toList());
    List<WithdrawalView> views =
        found.stream()
            .map(one -> WithdrawalView.of(one, done.getOrDefault(one.participant(), List.of())))
            .toList();
    return page.cut(views, WithdrawalView::id);
  }

  /** What one participant has asked for, in the order of time, inside the caller's transaction. */
  List<WithdrawalView> ofParticipant(EntityKey participant) {
    return repository.ofParticipant(participant).stream()
        .map(found -> stored(found, false).view())
        .toList();
  }

  /** The newest of the versions behind a withdrawal is its entity tag. */
  Stored<WithdrawalView> stored(Withdrawal withdrawal, boolean created) {
    UUID participant = withdrawal.participant();
    List<Erasure> done =
        erasures
            .of(withdrawal.key().study(), List.of(participant))
            .getOrDefault(participant, List.of());
    long version =
        done.stream().mapToLong(Erasure::version).reduce(withdrawal.version(), Math::max);
    return new Stored<>(WithdrawalView.of(withdrawal, done), version, created);
  }
}

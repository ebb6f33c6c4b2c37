package org.safeer.survey.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.kit.id.Ids;
import org.safeer.survey.Access;
import org.safeer.survey.EntityStore;
import org.safeer.survey.PageQuery;
import org.safeer.survey.study.DataBasis;

/** The stored consents. */
@ApplicationScoped
class ConsentRepository implements EntityStore<Consent> {

  /**
   * A page of the consents that the caller may see.
   *
   * @param participant whose alone; null for all
   */
  List<Consent> page(String study, Access access, UUID participant, UUID after, int count) {
    PageQuery query = PageQuery.of(study, access, "registeredBy", after);
    PageQuery wanted = participant == null ? query : query.with("participant", participant);
    return find(wanted.text(), wanted.parameters()).range(0, count - 1).list();
  }

  /** Stores the consents that new participants brought along with their registration. */
  void persistFirst(String study, List<Participant> registered) {
    List<Participant> consenting =
        registered.stream().filter(one -> one.basis().kind() == DataBasis.CONSENT).toList();
    if (consenting.isEmpty()) {
      return;
    }
    Set<UUID> taken = taken(study, consenting.stream().map(ConsentRepository::firstId).toList());
    persist(
        consenting.stream().map(one -> Consent.given(free(firstId(one), taken), one, one.basis())));
  }

  /** Clients choose ids too: one who chose this one must not keep the participant out. */
  private static UUID free(UUID wanted, Set<UUID> taken) {
    return taken.contains(wanted) ? Ids.v7() : wanted;
  }

  private static UUID firstId(Participant participant) {
    return Consent.idOfRegistration(participant.key());
  }

  private Set<UUID> taken(String study, Collection<UUID> ids) {
    return all(study, ids).stream().map(one -> one.key().id()).collect(Collectors.toSet());
  }

  /** Returns how many there were. */
  int deleteAllOf(String study, UUID participant) {
    return (int) delete("study = ?1 and participant = ?2", study, participant);
  }
}

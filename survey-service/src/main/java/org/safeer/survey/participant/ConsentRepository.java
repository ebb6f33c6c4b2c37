package org.safeer.survey.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.kit.id.Ids;
import org.safeer.survey.EntityKey;
import org.safeer.survey.study.DataBasis;

/** The stored consents. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, EntityKey> {

  /** No id is as small as this. */
  static final UUID FIRST = new UUID(0, 0);

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
    return find("study = ?1 and id in ?2", study, ids).stream()
        .map(consent -> consent.key().id())
        .collect(Collectors.toSet());
  }

  void deleteAllOf(String study, UUID participant) {
    delete("study = ?1 and participant = ?2", study, participant);
  }

  /**
   * A page of a study's consents.
   *
   * @param client whose participants' alone; null for all
   * @param participant whose alone; null for all
   */
  List<Consent> page(String study, String client, UUID participant, UUID after, int count) {
    StringBuilder where = new StringBuilder("study = :study and id > :after");
    Parameters parameters = Parameters.with("study", study).and("after", after);
    if (client != null) {
      where.append(" and registeredBy = :client");
      parameters.and("client", client);
    }
    if (participant != null) {
      where.append(" and participant = :participant");
      parameters.and("participant", participant);
    }
    return find(where + " order by id", parameters).range(0, count - 1).list();
  }
}

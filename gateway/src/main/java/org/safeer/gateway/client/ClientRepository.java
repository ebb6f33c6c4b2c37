package org.safeer.gateway.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Clients and their keys, as the database has them now. */
@ApplicationScoped
class ClientRepository {

  private static final String KEY_BY_HASH =
      """
      select k from ApiKey k join fetch k.client c left join fetch c.studies where k.hash = :hash
      """;

  private final EntityManager entities;

  ClientRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The active client that a valid key belongs to. */
  @Transactional
  Optional<Admission> admit(KeyHash hash, Instant now) {
    return find(hash)
        .filter(key -> key.opens(hash, now))
        .map(
            key -> {
              key.usedAt(now);
              return key.client().admission();
            });
  }

  /** Whether this key, valid or not, was issued to that client. */
  @Transactional
  boolean knows(String client, KeyHash hash) {
    return find(hash).filter(key -> key.client().id.equals(client)).isPresent();
  }

  /** Makes the client if there is none of that id, and gives it one key in place of all it had. */
  @Transactional
  SecretKey reissue(String id, String organisation, Role role, Set<String> studies) {
    Client client = entities.find(Client.class, id);
    if (client == null) {
      client = new Client(id, organisation, role, studies);
      entities.persist(client);
    }
    entities
        .createQuery("delete from ApiKey k where k.client = :client")
        .setParameter("client", client)
        .executeUpdate();
    SecretKey secret = SecretKey.issue();
    entities.persist(new ApiKey(client, secret, null));
    return secret;
  }

  private Optional<ApiKey> find(KeyHash hash) {
    return entities
        .createQuery(KEY_BY_HASH, ApiKey.class)
        .setParameter("hash", hash.bytes())
        .getResultStream()
        .findFirst();
  }
}

package org.safeer.survey.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.secret.Sealed;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Transactions;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a key that was stolen would have to be kept for ever. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ContactRotationTest {

  private static final byte[] DETAILS =
      "{\"email\": \"nobody@example.org\", \"language\": \"ur\"}".getBytes(StandardCharsets.UTF_8);

  @Inject ContactConfig config;
  @Inject ContactRepository repository;
  @Inject ContactRotation rotation;
  @Inject Transactions transactions;

  /** The keys of the file, of which the second is the older one. */
  private ContactSeal with(int... lines) throws IOException {
    List<String> all = Files.readAllLines(config.keys().orElseThrow());
    return new ContactSeal(
        new ContactKeys(java.util.Arrays.stream(lines).mapToObj(all::get).toList()));
  }

  private EntityKey store(Field field, Sealed sealed, EntityKey owner) {
    return transactions.write(
        () -> {
          repository.persist(Contact.of(owner, sealed));
          return owner;
        });
  }

  private static EntityKey somebody(Field field) {
    UUID participant = field.participant();
    return new EntityKey(field.study(), participant);
  }

  private Contact stored(EntityKey owner) {
    return transactions.write(() -> repository.of(owner));
  }

  @Test
  void whatAnOlderKeyEncryptedIsEncryptedAnewAndTheOlderKeyCanGo() throws IOException {
    // Given what was stored before the keys were changed, and something that does not open
    Field field = Field.opened("consent");
    ContactSeal before = with(1);
    EntityKey first = somebody(field);
    EntityKey broken = somebody(field);
    EntityKey last = somebody(field);
    store(field, before.seal(first, DETAILS), first);
    store(field, before.seal(first, DETAILS), broken);
    store(field, before.seal(last, DETAILS), last);
    String path = field.participantPath(last.id()) + "/contact";
    String seen = Clients.owner().get(path).then().statusCode(200).extract().header("ETag");

    // When
    rotation.wake();

    // Then
    eventually(() -> assertThat(stored(last).keyId()).isNotEqualTo("older"));
    assertThat(with(0).open(first, stored(first).details())).isEqualTo(DETAILS);
    assertThat(with(0).open(last, stored(last).details())).isEqualTo(DETAILS);
    assertThat(stored(broken).keyId()).isEqualTo("older");
    Clients.owner()
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", seen)
        .body("email", equalTo("nobody@example.org"));
  }
}

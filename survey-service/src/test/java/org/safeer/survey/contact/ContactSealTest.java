package org.safeer.survey.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.secret.Sealed;
import org.safeer.survey.EntityKey;

/** Without these, whoever steals the database could call on people at home. */
class ContactSealTest {

  private static final String OLD = "old " + key((byte) 1);
  private static final String NEW = "new " + key((byte) 2);
  private static final byte[] PLAIN = "nobody@example.org".getBytes(UTF_8);

  private final EntityKey person = new EntityKey("pilot", UUID.randomUUID());
  private final EntityKey other = new EntityKey("pilot", UUID.randomUUID());

  private static String key(byte each) {
    byte[] key = new byte[32];
    java.util.Arrays.fill(key, each);
    return Base64.getEncoder().encodeToString(key);
  }

  private static ContactSeal with(String... lines) {
    return new ContactSeal(new ContactKeys(List.of(lines)));
  }

  @Test
  void theKeyCanBeChangedAndTheOldOneStillReads() {
    // Given
    Sealed before = with(OLD).seal(person, PLAIN);

    // When
    ContactSeal both = with(NEW, OLD);

    // Then
    assertThat(both.open(person, before)).isEqualTo(PLAIN);
    assertThat(both.seal(person, PLAIN).keyId()).isEqualTo("new");
    assertThatThrownBy(() -> with(NEW).open(person, before)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> with().seal(person, PLAIN)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aRowThatWasMovedOrChangedDoesNotOpen() {
    // Given
    Sealed sealed = with(OLD).seal(person, PLAIN);
    byte[] changed = sealed.bytes().clone();
    changed[0] ^= 1;

    // When, Then
    assertThatThrownBy(() -> with(OLD).open(other, sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> with(OLD).open(person, new Sealed("old", sealed.nonce(), changed)))
        .isInstanceOf(IllegalStateException.class);
  }
}

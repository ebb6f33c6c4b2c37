package org.safeer.kit.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Without these, whoever steals a database could read what was kept from it. */
class SealTest {

  private static final String OLD = "old " + key((byte) 1);
  private static final String NEW = "new " + key((byte) 2);
  private static final byte[] PLAIN = "nobody@example.org".getBytes(UTF_8);

  private static String key(byte each) {
    byte[] key = new byte[32];
    Arrays.fill(key, each);
    return Base64.getEncoder().encodeToString(key);
  }

  private static Seal with(String... lines) {
    return new Seal(new KeyRing(List.of(lines)));
  }

  @Test
  void whatIsStoredShowsNothingAndNeverTheSame() {
    // When
    Sealed one = with(OLD).seal("somebody", PLAIN);
    Sealed two = with(OLD).seal("somebody", PLAIN);

    // Then
    assertThat(new String(one.bytes(), UTF_8)).doesNotContain("nobody");
    assertThat(one.bytes()).isNotEqualTo(two.bytes());
    assertThat(one.nonce()).hasSize(12).isNotEqualTo(two.nonce());
    assertThat(with(OLD).open("somebody", one)).isEqualTo(PLAIN);
  }

  @Test
  void theKeyCanBeChangedAndTheOldOneStillReads() {
    // Given
    Sealed before = with(OLD).seal("somebody", PLAIN);

    // When
    Seal both = with(NEW, OLD);

    // Then
    assertThat(both.open("somebody", before)).isEqualTo(PLAIN);
    assertThat(both.seal("somebody", PLAIN).keyId()).isEqualTo("new");
    assertThatThrownBy(() -> with(NEW).open("somebody", before))
        .isInstanceOf(MissingKeyException.class);
    assertThatThrownBy(() -> with().seal("somebody", PLAIN))
        .isInstanceOf(MissingKeyException.class);
  }

  @Test
  void aRowThatWasMovedOrChangedDoesNotOpen() {
    // Given
    Sealed sealed = with(OLD).seal("somebody", PLAIN);
    byte[] changed = sealed.bytes().clone();
    changed[0] ^= 1;

    // When, Then
    assertThatThrownBy(() -> with(OLD).open("another", sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> with(OLD).open("somebody", new Sealed("old", sealed.nonce(), changed)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFileOfOtherThingsIsRefused() {
    for (String line : List.of("short c2hvcnQ=", "no key at all", "a/b " + key((byte) 1))) {
      assertThatThrownBy(() -> with(line)).isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> with(OLD, OLD)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> KeyRing.read(Optional.of(Path.of("no such file"))))
        .isInstanceOf(java.io.UncheckedIOException.class);
    assertThat(KeyRing.read(Optional.empty()).current()).isEmpty();
  }
}

package org.safeer.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** If these failed, a key could be guessed, or read in a log. */
class SecretKeyTest {

  @Test
  void has256RandomBits() {
    // Given
    Set<String> issued = new HashSet<>();
    // When
    for (int i = 0; i < 1_000; i++) {
      SecretKey key = SecretKey.issue();
      assertThat(SecretKey.hasShape(key.text())).isTrue();
      issued.add(key.text());
    }
    // Then
    assertThat(issued).hasSize(1_000);
  }

  @Test
  void showsItsPrefixOnly() {
    // Given
    SecretKey key = SecretKey.issue();
    // Then
    assertThat(key.prefix()).startsWith("sfr_").hasSize(12);
    assertThat(key.toString()).isEqualTo(key.prefix() + "…");
    assertThat(new DemoClient("c", "r", key.text(), java.util.List.of()).toString())
        .doesNotContain(key.text());
  }

  @Test
  void isHashedAsSha256() {
    assertThat(KeyHash.of("abc").hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(KeyHash.of("abc").bytes()).hasSize(32);
  }
}

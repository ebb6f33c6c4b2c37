package org.safeer.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.problem.ProblemException;

/** Without these, a client could make up a place in a list that is not its own. */
class CursorsTest {

  private final Cursors cursors = new Cursors(() -> Optional.of("a secret"));

  @Test
  void aCursorLeadsBackToItsPlace() {
    assertThat(cursors.decode("list", cursors.encode("list", "کلید/7"))).isEqualTo("کلید/7");
  }

  @Test
  void noCursorIsTheFirstPage() {
    assertThat(cursors.decode("list", null)).isNull();
  }

  @Test
  void replicasWithOneSecretReadEachOthersCursors() {
    Cursors replica = new Cursors(() -> Optional.of("a secret"));
    assertThat(replica.decode("list", cursors.encode("list", "key"))).isEqualTo("key");
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    String cursor = cursors.encode("one", "key");
    assertThatThrownBy(() -> cursors.decode("other", cursor)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aChangedCursorIsRefused() {
    String cursor = cursors.encode("list", "key");
    char last = cursor.charAt(cursor.length() - 2);
    String changed = cursor.replace(last, last == 'A' ? 'B' : 'A');
    assertThatThrownBy(() -> cursors.decode("list", changed)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "not base64!", "AAAAAAAAAAAAAAAAAAAAAA", "%00"})
  void whatWasNeverIssuedIsRefused(String cursor) {
    assertThatThrownBy(() -> cursors.decode("list", cursor)).isInstanceOf(ProblemException.class);
  }
}

package org.safeer.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.problem.ProblemException;

/** Without these, a list could lose its last item or hand out everything at once. */
class PagingTest {

  @Test
  void aRowMoreThanTheLimitMeansThereIsANextPage() {
    Page<String> page = Paging.cut(List.of("a", "b", "c"), 2, item -> "after-" + item);
    assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), "after-b"));
  }

  @Test
  void anExactlyFullPageIsTheLast() {
    Page<String> page = Paging.cut(List.of("a", "b"), 2, item -> "after-" + item);
    assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), null));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
  void aLimitOutsideItsRangeIsRefused(int limit) {
    assertThatThrownBy(() -> Paging.limit(limit)).isInstanceOf(ProblemException.class);
  }

  @Test
  void withoutALimitAPageHasFifty() {
    assertThat(Paging.limit(null)).isEqualTo(50);
  }
}

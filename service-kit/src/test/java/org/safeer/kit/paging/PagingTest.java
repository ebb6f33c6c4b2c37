package org.safeer.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.problem.ProblemException;

/** Without these, a list could lose its last item or hand out everything at once. */
class PagingTest {

  private final Cursors cursors = new Cursors(() -> Optional.of("a secret"));
  private final PageRequest first = cursors.page("list", 2, null);

  @Test
  void oneRowMoreThanThePageHoldsIsAskedFor() {
    assertThat(first.rows()).isEqualTo(3);
  }

  @Test
  void theFirstPageBeginsAtTheStart() {
    assertThat(first.after(Long::valueOf, -1L)).isEqualTo(-1L);
  }

  @Test
  void theNextPageBeginsBehindTheLastItem() {
    String next = first.cut(List.of(1L, 2L, 3L), Function.identity()).next();
    assertThat(cursors.page("list", 2, next).after(Long::valueOf, -1L)).isEqualTo(2L);
  }

  @Test
  void aRowMoreThanTheLimitMeansThereIsANextPage() {
    Page<String> page = first.cut(List.of("a", "b", "c"), item -> "key-" + item);
    assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), cursors.encode("list", "key-b")));
  }

  @Test
  void anExactlyFullPageIsTheLast() {
    Page<String> page = first.cut(List.of("a", "b"), item -> "key-" + item);
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

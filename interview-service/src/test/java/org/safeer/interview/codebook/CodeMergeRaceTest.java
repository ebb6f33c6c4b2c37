package org.safeer.interview.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, what is coded in the instant of a merge could bear a code that nobody reads. */
@RealServers
class CodeMergeRaceTest {

  private static final int CODERS = 3;

  /** More than are coded before the merge has ended. */
  private static final int INTERVIEWS = 20;

  private final ExecutorService clients = Executors.newFixedThreadPool(6);

  @AfterEach
  void stop() {
    clients.shutdown();
  }

  @RepeatedTest(20)
  void whatIsCodedMeanwhileFollowsOrIsRefused() throws Exception {
    // Given coders who code one interview after the other, in which nothing was coded before
    CodebookStudy book = new CodebookStudy("tongue", "language");
    book.coding("tongue", 0, 7);
    CountDownLatch begun = new CountDownLatch(CODERS);
    List<Future<Integer>> coders = new ArrayList<>();
    for (int i = 0; i < CODERS; i++) {
      List<UUID> interviews = new ArrayList<>();
      for (int one = 0; one < INTERVIEWS; one++) {
        interviews.add(book.transcribed(book.participant));
      }
      coders.add(clients.submit(() -> codeUntilRefused(book, interviews, begun)));
    }
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

    // When
    book.merge("tongue", "language").statusCode(200);

    // Then
    long accepted = 1;
    for (Future<Integer> coder : coders) {
      accepted += coder.get(60, TimeUnit.SECONDS);
    }
    String bearing = "SELECT count(*) FROM coding WHERE study = ? AND code = ?";
    assertThat(TestStudy.count(bearing, book.study.key(), "tongue")).isZero();
    assertThat(TestStudy.count(bearing, book.study.key(), "language")).isEqualTo(accepted);
  }

  /** How many codings were accepted. */
  private static int codeUntilRefused(
      CodebookStudy book, List<UUID> interviews, CountDownLatch begun) {
    int accepted = 0;
    for (UUID interview : interviews) {
      int status =
          book.study
              .owner()
              .body(TestStudy.codingOf("tongue", 1, 0, 7))
              .put(book.study.codingPath(interview, UUID.randomUUID()))
              .statusCode();
      begun.countDown();
      if (status == 409) {
        return accepted;
      }
      assertThat(status).isEqualTo(201);
      accepted++;
    }
    return accepted;
  }

  @Test
  void editsAndDeletionsMeanwhileAreNeitherLostNorUndone() throws Exception {
    // Given codings that two clients change and delete while their code is merged
    CodebookStudy book = new CodebookStudy("tongue", "language", "life");
    List<UUID> edited = new ArrayList<>();
    List<UUID> deleted = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      edited.add(book.coding("tongue", i, i + 1));
      deleted.add(book.coding("tongue", i, i + 2));
    }
    Future<Integer> editor = clients.submit(() -> changeAll(book, edited));
    Future<Integer> deleter = clients.submit(() -> deleteAll(book, deleted));

    // When
    book.merge("tongue", "language").statusCode(200);

    // Then
    int changed = editor.get(60, TimeUnit.SECONDS);
    assertThat(deleter.get(60, TimeUnit.SECONDS)).isEqualTo(20);
    String bearing = "SELECT count(*) FROM coding WHERE study = ? AND code = ?";
    assertThat(TestStudy.count(bearing, book.study.key(), "tongue")).isZero();
    assertThat(TestStudy.count(bearing, book.study.key(), "life")).isEqualTo(changed);
    assertThat(TestStudy.count(bearing, book.study.key(), "language")).isEqualTo(20 - changed);
  }

  /** How many could be given another code: who has read a coding before the merge is told so. */
  private static int changeAll(CodebookStudy book, List<UUID> codings) {
    int changed = 0;
    for (UUID coding : codings) {
      String etag = book.coding(coding).extract().header("ETag");
      int status =
          book.study
              .owner()
              .header("If-Match", etag)
              .body(TestStudy.codingOf("life", 1, 0, 7))
              .put(book.study.codingPath(book.interview, coding))
              .statusCode();
      assertThat(status).isIn(200, 412);
      changed += status == 200 ? 1 : 0;
    }
    return changed;
  }

  private static int deleteAll(CodebookStudy book, List<UUID> codings) {
    int deleted = 0;
    for (UUID coding : codings) {
      int status =
          book.study.owner().delete(book.study.codingPath(book.interview, coding)).statusCode();
      assertThat(status).isEqualTo(204);
      deleted++;
    }
    return deleted;
  }

  @RepeatedTest(5)
  void peopleWhoWithdrawMeanwhileAreGoneWhicheverComesFirst() throws Exception {
    // Given
    CodebookStudy book = new CodebookStudy("tongue", "language");
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      UUID person = book.study.participant("interview");
      UUID interview = book.transcribed(person);
      people.add(person);
      for (int at = 0; at < 5; at++) {
        book.study.coding(interview, TestStudy.codingOf("tongue", 1, at, at + 1));
      }
    }
    List<Future<?>> leaving = new ArrayList<>();
    for (UUID person : people.subList(0, 6)) {
      leaving.add(clients.submit(() -> book.study.withdraw(person, 2)));
    }

    // When
    book.merge("tongue", "language").statusCode(200);

    // Then
    for (Future<?> one : leaving) {
      one.get(60, TimeUnit.SECONDS);
    }
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM coding WHERE study = ? AND code = 'language'",
                book.study.key()))
        .isEqualTo(10);
    assertThat(TestStudy.count("SELECT count(*) FROM coding WHERE study = ?", book.study.key()))
        .isEqualTo(10);
  }
}

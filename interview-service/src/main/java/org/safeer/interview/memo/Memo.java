package org.safeer.interview.memo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.problem.ProblemException;

/** What somebody thinks about something, in a thread. */
@Entity
@Table(name = "memo")
class Memo {

  /** Code points. */
  static final int LONGEST = 10_000;

  private static final Clock CLOCK = Clock.systemUTC();

  @EmbeddedId
  @AttributeOverride(name = "id", column = @Column(name = "memo"))
  EntityKey id;

  /** Where it stands among those of all studies, in the order they were written. */
  @Column(insertable = false, updatable = false)
  Long place;

  long version;

  /** What its whole thread is about. */
  String about;

  /** Null of the first memo of a thread. */
  @Column(name = "reply_to")
  UUID replyTo;

  /** Whose words the thread is about; null if it is about nobody's. */
  UUID participant;

  /** Null once it was deleted. */
  String text;

  String author;

  @Column(name = "written_at")
  Instant writtenAt;

  /** Null if it never was. */
  @Column(name = "edited_at")
  Instant editedAt;

  static Memo of(EntityKey id, MemoThread thread, String text, String client) {
    Memo memo = new Memo();
    memo.id = id;
    memo.version = StateVersions.next(0);
    memo.about = thread.about();
    memo.replyTo = thread.replyTo();
    memo.participant = thread.participant();
    memo.text = text;
    memo.author = client;
    memo.writtenAt = now();
    return memo;
  }

  /** What its author asked for. */
  boolean isWhat(PutMemoRequest request, String client) {
    return author.equals(client) && isAbout(request) && request.text().equals(text);
  }

  boolean isAbout(PutMemoRequest request) {
    Subject asked = Subject.of(request.about());
    return asked.kind() == Subject.Kind.MEMO
        ? asked.id().equals(replyTo)
        : replyTo == null && asked.about().equals(about);
  }

  boolean isDeleted() {
    return text == null;
  }

  void edit(String newText) {
    text = newText;
    editedAt = now();
    version = StateVersions.next(version);
  }

  /** Takes its words; what replies to it still stands under it. */
  void delete() {
    text = null;
    version = StateVersions.next(version);
  }

  /**
   * Lets its author pass alone.
   *
   * @throws ProblemException {@code not-the-author}
   */
  void requireAuthor(String client) {
    if (!author.equals(client)) {
      throw new ProblemException(
          InterviewProblem.NOT_THE_AUTHOR, "Reply to it instead, with a memo of your own.");
    }
  }

  private static Instant now() {
    return CLOCK.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

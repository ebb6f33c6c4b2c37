package org.safeer.interview.codebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;

/** One thing that happened to a code. */
@Entity
@Immutable
@Table(name = "code_event")
class CodeEvent {

  private static final Clock CLOCK = Clock.systemUTC();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String study;
  String code;
  String kind;

  @Column(name = "happened_at")
  Instant happenedAt;

  String client;

  /** The code it was moved under; null at the top, and of anything but a move. */
  String parent;

  @Column(name = "into_code")
  String into;

  @Column(name = "from_code")
  String from;

  String reason;

  /** How many codings went with it; null of what moves none. */
  Integer codings;

  static CodeEvent defined(Code code) {
    return of(code, "defined");
  }

  static CodeEvent moved(Code code) {
    CodeEvent event = of(code, "moved");
    event.parent = code.parent;
    return event;
  }

  static CodeEvent retired(Code code) {
    CodeEvent event = of(code, "retired");
    event.reason = code.retiredReason;
    return event;
  }

  static CodeEvent reinstated(Code code) {
    return of(code, "reinstated");
  }

  /** Of the code that was merged away. */
  static CodeEvent mergedInto(Code code, Code into, int codings) {
    return given(of(code, "merged"), into, codings);
  }

  /** Of the code that it was merged into. */
  static CodeEvent mergedFrom(Code code, Code from, int codings) {
    return taken(of(code, "merged"), from, codings);
  }

  /** Of the code that was split. */
  static CodeEvent splitInto(Code code, Code into, int codings) {
    return given(of(code, "split"), into, codings);
  }

  /** Of a code that took part of it. */
  static CodeEvent splitFrom(Code code, Code from, int codings) {
    return taken(of(code, "split"), from, codings);
  }

  private static CodeEvent given(CodeEvent event, Code into, int codings) {
    event.into = into.id.code();
    event.codings = codings;
    return event;
  }

  private static CodeEvent taken(CodeEvent event, Code from, int codings) {
    event.from = from.id.code();
    event.codings = codings;
    return event;
  }

  private static CodeEvent of(Code code, String kind) {
    CodeEvent event = new CodeEvent();
    event.study = code.id.study();
    event.code = code.id.code();
    event.kind = kind;
    event.happenedAt = CLOCK.instant().truncatedTo(ChronoUnit.MICROS);
    return event;
  }

  CodeEvent by(String who) {
    client = who;
    return this;
  }
}

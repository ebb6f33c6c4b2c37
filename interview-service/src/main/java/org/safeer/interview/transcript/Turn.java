package org.safeer.interview.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One turn of the current version of a transcript. */
@Entity
@Table(name = "turn")
class Turn {

  @EmbeddedId TurnId id;
  int part;
  String speaker;

  @Column(name = "start_ms")
  Long startMs;

  @Column(name = "end_ms")
  Long endMs;

  String text;

  static Turn of(TranscriptId transcript, SpokenTurn spoken) {
    Turn turn = new Turn();
    turn.id = new TurnId(transcript.study(), transcript.interview(), spoken.turn());
    turn.part = spoken.part();
    turn.speaker = spoken.speaker();
    turn.startMs = spoken.startMs();
    turn.endMs = spoken.endMs();
    turn.text = spoken.text();
    return turn;
  }

  TurnRef ref() {
    return new TurnRef(id.study(), id.interview(), id.turn());
  }

  SpokenTurn spoken() {
    return new SpokenTurn(id.turn(), part, speaker, startMs, endMs, text);
  }
}

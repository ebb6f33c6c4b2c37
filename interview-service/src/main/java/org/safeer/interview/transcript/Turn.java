package org.safeer.interview.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

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

  /** How PostgreSQL reduces the words to find them. */
  @Column(name = "search_language")
  @ColumnTransformer(read = "search_language::text", write = "CAST(? AS regconfig)")
  String searchLanguage;

  static Turn of(TranscriptId transcript, SpokenTurn spoken, String searchLanguage) {
    Turn turn = new Turn();
    turn.id = new TurnId(transcript.study(), transcript.interview(), spoken.turn());
    turn.part = spoken.part();
    turn.speaker = spoken.speaker();
    turn.startMs = spoken.startMs();
    turn.endMs = spoken.endMs();
    turn.text = spoken.text();
    turn.searchLanguage = searchLanguage;
    return turn;
  }

  TurnRef ref() {
    return new TurnRef(id.study(), id.interview(), id.turn());
  }

  SpokenTurn spoken() {
    return new SpokenTurn(id.turn(), part, speaker, startMs, endMs, text);
  }
}

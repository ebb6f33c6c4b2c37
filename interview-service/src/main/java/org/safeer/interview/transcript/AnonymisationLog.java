package org.safeer.interview.transcript;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** Where what kind of words was replaced in the current version of a transcript. */
@Entity
@Table(name = "anonymisation_log")
class AnonymisationLog {

  @EmbeddedId TranscriptId id;

  @Convert(converter = PlacesConverter.class)
  List<LoggedPlace> places;

  static AnonymisationLog of(TranscriptId id) {
    AnonymisationLog log = new AnonymisationLog();
    log.id = id;
    return log;
  }

  /** Takes over where words were replaced in the next version. */
  void take(List<ReplacedPlace> replaced) {
    places = replaced.stream().map(LoggedPlace::of).toList();
  }
}

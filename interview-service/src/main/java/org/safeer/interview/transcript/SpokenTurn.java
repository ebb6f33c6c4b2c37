package org.safeer.interview.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.transcript.reading.ReadTurn;

/**
 * What one speaker says before another does.
 *
 * @param turn its number, from 1
 * @param part of the recording, such as a tape's side, from 1
 * @param startMs milliseconds from the beginning of the part; null without a minute mark
 * @param endMs where it ends, counted alike; null if nothing says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TranscriptTurn", description = "What one speaker says before another does.")
public record SpokenTurn(
    @Schema(description = "Number of the turn, from 1.") int turn,
    @Schema(description = "Part of the recording, such as a tape's side, from 1.") int part,
    @Schema(
            description = "interviewer, interviewee, a generic in brackets, or speaker-1, -2, …",
            examples = "interviewee")
        String speaker,
    @Schema(description = "Milliseconds from the beginning of the part.", examples = "28000")
        Long startMs,
    @Schema(description = "Where it ends, counted alike, if that is known.", examples = "31000")
        Long endMs,
    @Schema(description = "Pseudonymised, on one line; offsets count its Unicode code points.")
        String text) {

  static SpokenTurn of(int turn, ReadTurn read) {
    return new SpokenTurn(
        turn, read.part(), read.speaker(), read.startMs(), read.endMs(), read.text());
  }

  ReadTurn read() {
    return new ReadTurn(part, speaker, startMs, endMs, text);
  }
}

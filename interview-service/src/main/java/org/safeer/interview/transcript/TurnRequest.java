package org.safeer.interview.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.SourceText;

/** A turn as it is sent, before anything in it is replaced. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TranscriptTurnSent", description = "A turn as it is sent.")
public record TurnRequest(
    @Min(1)
        @Max(10_000)
        @Schema(
            description = "Part of the recording, such as a tape's side, from 1; 1 if left out.",
            examples = "1")
        Integer part,
    @NotNull
        @Size(max = 64)
        @Pattern(
            regexp =
                "interviewer|interviewee|unknown|speaker-[0-9]{1,5}|\\[[^\\[\\]\\x00-\\x1f\\x7f]+\\]",
            message = "must be a role, a number or a generic in square brackets")
        @Schema(
            description = "interviewer, interviewee, unknown, speaker-1, or a generic in brackets.",
            examples = "interviewee")
        String speaker,
    @Min(0)
        @Max(TurnRequest.LATEST)
        @Schema(description = "Milliseconds from the beginning of the part.", examples = "28000")
        Long startMs,
    @Min(0)
        @Max(TurnRequest.LATEST)
        @Schema(
            description = "Where it ends, counted alike; not before it begins.",
            examples = "31000")
        Long endMs,
    @NotBlank
        @Size(max = 100_000)
        @Schema(description = "What is said.", examples = "We came in 1970.")
        String text) {

  static final long LATEST = 1_000_000_000_000L;

  static TurnRequest of(ReadTurn read) {
    return new TurnRequest(read.part(), read.speaker(), read.startMs(), read.endMs(), read.text());
  }

  /** Whether its times are in order, or one of them is not known. */
  boolean inOrder() {
    return startMs == null || endMs == null || endMs >= startMs;
  }

  ReadTurn read() {
    String said = SourceText.onOneLine(text);
    return new ReadTurn(part == null ? 1 : part, speaker, startMs, endMs, said);
  }

  /** Leaves the words out: a log must not hold them. */
  @Override
  public String toString() {
    return "TurnRequest[" + speaker + "]";
  }
}

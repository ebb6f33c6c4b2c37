package org.safeer.interview.transcript;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.pseudonym.Replacement;

/** A transcript as it was typed, with what must be replaced in it before anything is stored. */
@Schema(
    description = "A transcript as typed, with what must be replaced before it is stored.",
    example = PutTranscriptRequest.EXAMPLE)
public record PutTranscriptRequest(
    @NotNull
        @Pattern(regexp = "plain-text|webvtt|srt|json|turns")
        @Schema(description = "How it is written down.", examples = "plain-text")
        String format,
    @Size(max = PutTranscriptRequest.LONGEST)
        @Schema(
            description =
                "All of it, in any format but turns. Plain text has paragraphs between blank lines,"
                    + " with or without speaker labels and minute marks.",
            examples = "Interviewer: Why did you come?")
        String text,
    @Size(max = PutTranscriptRequest.MOST_TURNS)
        @Schema(
            description =
                "Only with the format turns: what was said, turn by turn, as"
                    + " transcript-proposals answers it.")
        List<@NotNull @Valid TurnRequest> turns,
    @NotNull
        @Size(max = 1000)
        @Schema(description = "An empty list says that the text holds nothing identifying.")
        List<@NotNull @Valid Replacement> replacements,
    @Schema(
            description =
                "Whether what is replaced is kept, encrypted, for those who may read pseudonyms;"
                    + " false if left out. It takes the scope pseudonyms:write.",
            examples = "false")
        Boolean keepOriginals) {

  static final int LONGEST = 1_000_000;
  static final int MOST_TURNS = 20_000;
  static final String TURNS = "turns";

  static final String EXAMPLE =
      """
      {"format": "plain-text",
       "text": "Interviewer: بیرونِ ملک لوگ پاکستان کو کیسے دیکھتے ہیں؟\\n\\n\
      Sana: میڈیا ہمیشہ ایک ہی تصویر دکھاتا ہے۔ اور احمد بھی یہی کہتے ہیں۔\\n\\n\
      Interviewer: اور زبان؟\\n\\n\
      Sana: شروع میں زبان ایک رکاوٹ تھی۔",
       "replacements": [
         {"find": "Sana", "replaceWith": "[interviewee]", "kind": "person"},
         {"find": "احمد", "replaceWith": "[ساتھی]", "kind": "person"}]}\
      """;

  PutTranscriptRequest(String format, String text, List<Replacement> replacements) {
    this(format, text, null, replacements, null);
  }

  /**
   * Lets pass as many turns as a transcript may have.
   *
   * @param member what holds them, as a JSON Pointer
   */
  static void requireTurns(String member, int turns) {
    if (turns == 0) {
      throw Problems.invalid(member, "no-turns", member + " holds nothing that is spoken.");
    }
    if (turns > MOST_TURNS) {
      throw Problems.invalid(
          member, "too-many-turns", "%s has more than %d turns.".formatted(member, MOST_TURNS));
    }
  }

  /** Leaves the words out: a log must not hold them. */
  @Override
  public String toString() {
    return "PutTranscriptRequest[" + format + "]";
  }
}

package org.safeer.interview.recording;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a recording.
 *
 * @param sha256 of the file, 64 hexadecimal digits in small letters
 * @param link where the file is kept; null if that is not told
 */
@Schema(
    description = "What is known of a recording; the sound itself is kept elsewhere.",
    example = PutRecordingRequest.EXAMPLE)
public record PutRecordingRequest(
    @NotNull
        @Pattern(regexp = "^(audio|video)/[a-z0-9][a-z0-9.+-]{0,100}$")
        @Schema(description = "Its media type, audio or video.", examples = "audio/mpeg")
        String mediaType,
    @NotNull
        @Min(1)
        @Max(PutRecordingRequest.LONGEST)
        @Schema(description = "How long it is, in milliseconds.", examples = "2745000")
        Long durationMs,
    @NotNull
        @Pattern(regexp = "^[0-9a-f]{64}$")
        @Schema(
            description = "SHA-256 of the file: by it the file is known again.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    @Size(max = 2000)
        @Pattern(regexp = "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[!-~]*)?$")
        @Schema(
            description =
                "Where the file is kept: an https address without a user's name. It is shown to"
                    + " those alone who may send interviews or transcripts.",
            examples = "https://archive.example/recordings/7f3a")
        String link) {

  /** Ten days. */
  static final long LONGEST = 864_000_000;

  static final String EXAMPLE =
      """
      {"mediaType": "audio/mpeg", "durationMs": 2745000,
       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "link": "https://archive.example/recordings/7f3a"}""";

  /** Leaves the link out: it may say who was recorded. */
  @Override
  public String toString() {
    return "PutRecordingRequest[" + mediaType + "]";
  }
}

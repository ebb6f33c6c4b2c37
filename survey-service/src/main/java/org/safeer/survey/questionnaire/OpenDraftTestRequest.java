package org.safeer.survey.questionnaire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The token of a draft's test.
 *
 * @param testToken made of 22 to 128 letters, digits, {@code -} and {@code _}
 */
@Schema(example = OpenDraftTestRequest.EXAMPLE)
public record OpenDraftTestRequest(
    @NotNull @Pattern(regexp = OpenDraftTestRequest.TOKEN) String testToken) {

  /** Drawn at random, 22 of these characters hold 128 bits. */
  public static final String TOKEN = "[A-Za-z0-9_-]{22,128}";

  static final String EXAMPLE = "{\"testToken\": \"sandbox-test-of-the-main-draft\"}";

  /** A record's own text would carry the token into the first log that prints it. */
  @Override
  public String toString() {
    return "OpenDraftTestRequest";
  }
}

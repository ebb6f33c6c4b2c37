package org.safeer.survey.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.safeer.survey.responseimport.mapping.ImportMapping;
import org.safeer.survey.responseimport.mapping.ImportTarget;
import org.safeer.survey.study.DataBasis;

/** What four tools export of the same two respondents, and how each file is mapped. */
public final class Exports {

  /** An item of every type, a number and words. */
  public static final String QUESTIONNAIRE =
      EveryType.QUESTIONNAIRE.replaceFirst(
          "]\\s*}\\s*$",
          """
          , {"item": "years", "type": "number", "label": {"en": "Years abroad?"},
             "minimum": 0, "maximum": 90, "decimals": 1},
            {"item": "words", "type": "text", "label": {"en": "In your own words?"}}]}""");

  private Exports() {}

  /** The file of a tool, with this ending. */
  public static byte[] file(String name) {
    try (InputStream file = Exports.class.getResourceAsStream("/exports/" + name)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How the file of a tool is mapped. */
  public static ImportMapping mapping(String tool) {
    String json = new String(file(tool + ".json"), StandardCharsets.UTF_8);
    return Domain.read(json, ImportMapping.class);
  }

  /** What all of them are read for. */
  public static ImportTarget target() {
    return new ImportTarget(
        Domain.study(DataBasis.PUBLISHED_DATASET),
        Domain.questionnaire(QUESTIONNAIRE),
        Domain.wording(QUESTIONNAIRE));
  }
}

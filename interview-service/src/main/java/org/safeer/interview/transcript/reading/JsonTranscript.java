package org.safeer.interview.transcript.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON: this service's own list of turns, and what transcription programs write. Whisper has
 * {@code segments} in seconds, with a speaker if one was told apart; AssemblyAI has {@code
 * utterances} in milliseconds; Deepgram has {@code results.utterances} in seconds.
 */
final class JsonTranscript {

  private static final int DEEPEST = 50;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  private JsonTranscript() {}

  static boolean begins(String text) {
    String stripped = text.stripLeading();
    return stripped.startsWith("{\"") || stripped.matches("(?s)[{\\[]\\s*[{\"].*");
  }

  static Content read(String text) {
    JsonNode root = parsed(text);
    if (root.isArray()) {
      return own(root);
    }
    if (root.path("turns").isArray()) {
      return own(root.path("turns"));
    }
    if (root.path("segments").isArray()) {
      return cues(root.path("segments"), "text", 1_000);
    }
    if (root.path("utterances").isArray()) {
      return cues(root.path("utterances"), "text", 1);
    }
    if (root.path("results").path("utterances").isArray()) {
      return cues(root.path("results").path("utterances"), "transcript", 1_000);
    }
    throw new UnreadableTranscriptException(
        "json", "The file has no turns, segments or utterances.");
  }

  private static JsonNode parsed(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new UnreadableTranscriptException("json", "The file is no sound JSON.");
    }
  }

  private static Content own(JsonNode turns) {
    List<Cue> cues = new ArrayList<>();
    for (JsonNode turn : turns) {
      String speaker = turn.path("speaker").isTextual() ? turn.path("speaker").asText() : null;
      String said = SourceText.onOneLine(turn.path("text").asText());
      int part = Math.max(1, turn.path("part").asInt(1));
      cues.add(new Cue(part, speaker, ms(turn, "startMs", 1), ms(turn, "endMs", 1), said, true));
    }
    return Cues.content(cues);
  }

  private static Content cues(JsonNode list, String text, int perUnit) {
    List<Cue> cues = new ArrayList<>();
    for (JsonNode one : list) {
      JsonNode speaker = one.path("speaker");
      String label =
          speaker.isNumber()
              ? "speaker " + (speaker.asInt() + 1)
              : speaker.isTextual() ? speaker.asText() : null;
      String said = SourceText.onOneLine(one.path(text).asText());
      cues.add(new Cue(label, ms(one, "start", perUnit), ms(one, "end", perUnit), said));
    }
    return Cues.content(cues);
  }

  private static Long ms(JsonNode of, String member, int perUnit) {
    JsonNode time = of.path(member);
    boolean sound = time.isNumber() && time.asDouble() >= 0 && time.asDouble() < 1e12;
    return sound ? Math.round(time.asDouble() * perUnit) : null;
  }
}

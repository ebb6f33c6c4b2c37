package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads WebVTT: https://www.w3.org/TR/webvtt1/. Voices become speakers; classes, settings, notes,
 * styles and regions are left out.
 */
final class WebVtt {

  /** The identifier this service gives: part of the recording, and what of the times is unknown. */
  private static final Pattern OWN =
      Pattern.compile("turn-\\d+ part-(\\d{1,5})( untimed)?( open)?");

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>\n]{0,200})>");
  private static final Pattern TAG = Pattern.compile("</?[^>\n]{0,200}>");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#x[0-9A-Fa-f]{1,6}|[a-z]{2,4});");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "lrm", "\u200E", "rlm", "\u200F", "quot",
          "\"", "apos", "'");

  private WebVtt() {}

  static boolean begins(String text) {
    return text.startsWith("WEBVTT")
        && (text.length() == 6 || Character.isWhitespace(text.charAt(6)));
  }

  static Content read(String text) {
    if (!begins(text)) {
      throw new UnreadableTranscriptException("webvtt", "The file does not begin with WEBVTT.");
    }
    List<Cue> cues = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        read(cues, block);
        block.clear();
      }
    }
    return Cues.content(cues);
  }

  private static void read(List<Cue> cues, List<String> lines) {
    int at = lines.size() > 1 && !lines.get(0).contains("-->") ? 1 : 0;
    Matcher timing = Clock.SPAN.matcher(lines.get(at));
    if (!timing.matches()) {
      return;
    }
    String payload = String.join("\n", lines.subList(at + 1, lines.size()));
    Matcher own = OWN.matcher(at == 1 ? lines.get(0) : "");
    boolean whole = own.matches();
    int part = whole ? Integer.parseInt(own.group(1)) : 1;
    Long start = whole && own.group(2) != null ? null : Clock.ms(timing.group(1));
    Long end = whole && own.group(3) != null ? null : Clock.ms(timing.group(2));
    voices(payload).forEach(v -> cues.add(new Cue(part, v.label(), start, end, v.rest(), whole)));
  }

  /** What each voice of a cue says; one without a label if no voice is named. */
  private static List<SpeakerLabels.Line> voices(String payload) {
    List<SpeakerLabels.Line> voices = new ArrayList<>();
    List<MatchResult> found = VOICE.matcher(payload).results().toList();
    int first = found.isEmpty() ? payload.length() : found.get(0).start();
    add(voices, null, payload.substring(0, first));
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).start() : payload.length();
      add(voices, plain(found.get(i).group(1)), payload.substring(found.get(i).end(), end));
    }
    return voices;
  }

  private static void add(List<SpeakerLabels.Line> voices, String label, String said) {
    String text = plain(TAG.matcher(said).replaceAll(""));
    if (!text.isEmpty()) {
      voices.add(new SpeakerLabels.Line(label, text));
    }
  }

  private static String plain(String marked) {
    String unescaped =
        ENTITY.matcher(marked).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    return SourceText.onOneLine(unescaped);
  }

  private static String character(MatchResult entity) {
    String name = entity.group(1);
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, entity.group());
    }
    int codePoint =
        name.startsWith("#x")
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : entity.group();
  }
}

package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads SubRip files as programs write them: a cue begins at its times, whatever number stands
 * above, and ends where the next begins.
 */
final class Srt {

  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,7}\\s*");
  private static final Pattern MARKUP =
      Pattern.compile("</?(?:i|b|u|s|font)(?:\\s[^>]{0,100})?>|^\\s*\\{\\\\[^}]{0,40}\\}");

  private final List<Cue> cues = new ArrayList<>();
  private final List<String> payload = new ArrayList<>();
  private Long start;
  private Long end;

  private Srt() {}

  static Content read(String text) {
    Srt file = new Srt();
    for (String line : text.split("\n")) {
      Matcher timing = Clock.SPAN.matcher(line);
      if (timing.matches()) {
        file.close(true);
        file.start = Clock.ms(timing.group(1));
        file.end = Clock.ms(timing.group(2));
      } else {
        file.payload.add(line);
      }
    }
    file.close(false);
    if (file.cues.isEmpty()) {
      throw new UnreadableTranscriptException("srt", "The file holds no cue with times.");
    }
    return Cues.content(file.cues);
  }

  /** The last line above the next times is their number. */
  private void close(boolean nextBegins) {
    int last = payload.size() - 1;
    if (nextBegins && last >= 0 && NUMBER.matcher(payload.get(last)).matches()) {
      payload.remove(last);
    }
    String text = MARKUP.matcher(String.join(" ", payload)).replaceAll("");
    if (start != null) {
      cues.add(new Cue(null, start, end, SourceText.onOneLine(text)));
    }
    payload.clear();
  }
}

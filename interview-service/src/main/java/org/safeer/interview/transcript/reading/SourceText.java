package org.safeer.interview.transcript.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One spelling of line ends and characters for what different programs wrote. */
public final class SourceText {

  private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028]");
  private static final Pattern PARAGRAPH_ENDS = Pattern.compile("\\u2029");

  /** Soft hyphens and marks without width would hide a name from a search. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  private static final Pattern WIDE_SPACES =
      Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

  private static final Pattern WHITE = Pattern.compile("\\s+");

  private SourceText() {}

  /** The text with LF for every line end, a plain space for every space, composed (NFC). */
  public static String normalised(String text) {
    String lines = LINE_ENDS.matcher(text).replaceAll("\n");
    String paragraphs = PARAGRAPH_ENDS.matcher(lines).replaceAll("\n\n");
    String seen = UNSEEN.matcher(paragraphs).replaceAll("");
    String spaced = WIDE_SPACES.matcher(seen).replaceAll(" ");
    return Normalizer.normalize(spaced, Normalizer.Form.NFC);
  }

  /** The same with one space for every white space, and none around it. */
  public static String onOneLine(String text) {
    return WHITE.matcher(normalised(text)).replaceAll(" ").strip();
  }
}

package org.safeer.interview.refi.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.reading.Findings;
import org.safeer.interview.refi.reading.UnreadableRefiException;

/**
 * Finds texts by the paths that a document gives them. {@code internal://} is a file of the same
 * archive; some programs leave it out, or add the folder. Nothing outside the archive is ever
 * opened.
 */
public final class SourcePaths {

  private static final String INTERNAL = "internal://";
  private static final String FOLDER = "sources/";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Map<String, byte[]> texts;
  private final Findings findings;

  /**
   * @param texts bytes of files by their names in lower case
   */
  public SourcePaths(Map<String, byte[]> texts, Findings findings) {
    this.texts = Map.copyOf(texts);
    this.findings = findings;
  }

  /** Where a file of this name is. */
  public static String place(String fileName) {
    return INTERNAL + fileName;
  }

  /** Name of the file at a place that is in the archive. */
  public static String fileName(String place) {
    return place.substring(INTERNAL.length());
  }

  /**
   * The text with what its file says; without it if there is no such file, which is noted.
   *
   * @throws UnreadableRefiException with the rule {@code absolute-path} for a path to somewhere on
   *     a machine, {@code path} for one that leads out of the folder
   */
  public RefiText loaded(RefiText text) {
    if (text.place() == null) {
      return text;
    }
    String path = text.place().strip().replace('\\', '/');
    String lower = path.toLowerCase(Locale.ROOT);
    refuseAbsolute(lower);
    if (lower.startsWith("relative:")) {
      return without(text, "external");
    }
    String name = lower.startsWith(INTERNAL) ? lower.substring(INTERNAL.length()) : lower;
    while (name.startsWith("/")) {
      name = name.substring(1);
    }
    name = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
    if (name.contains("/") || name.equals("..")) {
      throw new UnreadableRefiException("path", "The path of a text leads out of the folder.");
    }
    byte[] bytes = texts.get(name);
    return bytes == null ? without(text, "source-missing") : decoded(text, bytes);
  }

  private static void refuseAbsolute(String lower) {
    boolean absolute =
        lower.startsWith("absolute:")
            || lower.startsWith("file:")
            || lower.startsWith("/")
            || lower.matches("^[a-z]:.*");
    if (absolute) {
      throw new UnreadableRefiException(
          "absolute-path", "The path of a text leads to a file outside the project.");
    }
  }

  private RefiText decoded(RefiText text, byte[] bytes) {
    try {
      String read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String bare = read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
      return text.with(bare, text.selections());
    } catch (CharacterCodingException other) {
      return without(text, "encoding");
    }
  }

  private RefiText without(RefiText text, String rule) {
    findings.add(rule, text.kind().path() + "/@plainTextPath");
    return text.with(null, text.selections());
  }
}

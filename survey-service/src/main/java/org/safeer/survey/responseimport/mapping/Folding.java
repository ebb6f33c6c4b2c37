package org.safeer.survey.responseimport.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what differs between two people who write the same label down. */
public final class Folding {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200E\\u200F]+");
  private static final Pattern QUOTE = Pattern.compile("[’‘`´]");

  private Folding() {}

  /** The text in small letters, one kind of apostrophe and single spaces. */
  public static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String plain = QUOTE.matcher(composed).replaceAll("'");
    return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}

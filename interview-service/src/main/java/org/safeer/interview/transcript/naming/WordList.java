package org.safeer.interview.transcript.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Words that help to tell names from others, in small letters. */
enum WordList {
  /** Words that begin sentences in capitals and are no names. */
  COMMON("common"),
  /** Words in capitals that identify nobody: days, languages, kin, offices, abbreviations. */
  NOT_NAMES("not-names"),
  /** Words before a person's name. */
  TITLES("titles"),
  /** Words that end the name of an organisation. */
  ORGANISATIONS("organisations"),
  /** Words that end the name of a place. */
  PLACES("places");

  private final Set<String> words;

  WordList(String name) {
    try (InputStream list = WordList.class.getResourceAsStream("/naming/" + name + ".txt")) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      this.words = Set.copyOf(List.of(text.strip().split("\\s+")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean has(String lower) {
    return words.contains(lower);
  }
}

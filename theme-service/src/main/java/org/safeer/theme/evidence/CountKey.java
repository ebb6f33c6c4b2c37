package org.safeer.theme.evidence;

import java.util.Comparator;
import java.util.Locale;

/** One count of a study. Its text orders counts and names them in checksums. */
public sealed interface CountKey extends Comparable<CountKey> {

  /** The study's key. */
  String study();

  /** Name within the study; keys hold no {@code /}, so it is unambiguous. */
  String name();

  @Override
  default int compareTo(CountKey other) {
    return Comparator.comparing(CountKey::study).thenComparing(CountKey::name).compare(this, other);
  }

  /** How many answers to an item fell into a bucket in a region. */
  record ItemCount(String study, String questionnaire, String item, String region, String bucket)
      implements CountKey {

    @Override
    public String name() {
      return String.join("/", "item", questionnaire, item, region, bucket);
    }
  }

  /** How many excerpts, interviewees or quotations a code has. */
  record CodeCount(String study, String code, Measure measure) implements CountKey {

    @Override
    public String name() {
      return String.join("/", "code", code, measure.text());
    }
  }

  /** How much evidence is counted at all, and how many took theirs back. */
  record EvidenceCount(String study, Total total) implements CountKey {

    @Override
    public String name() {
      return "evidence/" + total.text();
    }
  }

  /** What is counted of a study. */
  enum Total {
    RESPONSES,
    INTERVIEWS,
    /** Participants with an interview or an excerpt. */
    INTERVIEWEES,
    /** Participants who have withdrawn. */
    WITHDRAWALS;

    /** The name that tables use. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is counted of a code. */
  enum Measure {
    EXCERPTS,
    INTERVIEWEES,
    /** Excerpts that are approved for quotation, of participants who agreed to be quoted. */
    QUOTATIONS;

    /** The name that tables use. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

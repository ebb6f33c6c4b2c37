package org.safeer.theme.disclosure;

/**
 * How often a code was given, before protection.
 *
 * @param code key of the code
 * @param excerpts excerpts that carry it
 * @param interviewees different interviewees among whose words these are
 */
public record CodeCounts(String code, int excerpts, int interviewees) {

  /**
   * @throws DisclosureRuleException rule {@code excerpts-per-interviewee}
   */
  public CodeCounts {
    if (interviewees < 0 || excerpts < interviewees) {
      throw new DisclosureRuleException(
          "excerpts", "excerpts-per-interviewee", "Every interviewee of a code has an excerpt.");
    }
  }
}

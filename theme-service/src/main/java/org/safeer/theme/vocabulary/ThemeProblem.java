package org.safeer.theme.vocabulary;

import org.safeer.kit.problem.ProblemCode;

/** The problems that theme-service alone can answer with. */
public enum ThemeProblem implements ProblemCode {
  UNKNOWN_ITEM("unknown-item", 400, "No published questionnaire version has this item"),
  UNKNOWN_CODE("unknown-code", 400, "The codebook does not have this code"),
  UNKNOWN_THEME("unknown-theme", 400, "The study does not have this theme"),
  RELEASE_EXISTS("release-exists", 409, "Another release has this id"),
  NOTHING_TO_RELEASE("nothing-to-release", 409, "The study has no theme to release"),
  SELF_PUBLICATION("self-publication", 409, "The author of a release does not publish it"),
  ONE_POLARITY_PER_ITEM(
      "one-polarity-per-item", 409, "Two themes read one item in opposite directions"),
  DRAFT_OUTDATED("draft-outdated", 409, "The draft was frozen under other circumstances");

  private final String code;
  private final int status;
  private final String title;

  ThemeProblem(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}

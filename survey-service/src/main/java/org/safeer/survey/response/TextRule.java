package org.safeer.survey.response;

import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.PublishedItem;

/** By words, as many as the item takes. */
final class TextRule implements AnswerRule {

  @Override
  public String member() {
    return "text";
  }

  @Override
  public void check(PublishedItem item, Answer answer, Findings found) {
    check(answer.text(), item.maximumLength(), found.at("text"));
  }

  /**
   * @param longest most characters, as a person counts them
   */
  static void check(String text, int longest, Findings found) {
    found.require(!text.isBlank(), "blank", "holds no words: say missing instead");
    boolean shortEnough = text.codePointCount(0, text.length()) <= longest;
    found.require(shortEnough, "length", "is longer than the item takes");
  }
}

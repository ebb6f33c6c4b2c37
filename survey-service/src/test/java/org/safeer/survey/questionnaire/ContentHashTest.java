package org.safeer.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.survey.testing.Domain;
import org.safeer.survey.testing.Field;

/**
 * Without this, a questionnaire that was published long ago would count as changed once items can
 * say more, and publishing it again would make a version that nobody asked for.
 */
class ContentHashTest {

  /** The hashes that were stored when there were four types of items. */
  static Arguments[] published() {
    return new Arguments[] {
      Arguments.of(
          QuestionnaireExamples.MAIN,
          "8856ca95740d5c7474d213521a7fd79f11a3f84257db48627fdb44f7019edede"),
      Arguments.of(
          Field.OPEN_QUESTIONNAIRE,
          "424a711be67cabaac8ac9676fc91ac7a957dfbe99ef88f1749905d7a73549c0e")
    };
  }

  @ParameterizedTest
  @MethodSource("published")
  void whatWasPublishedKeepsItsHash(String content, String hash) {
    // Given
    QuestionnaireContent read = Domain.read(content, QuestionnaireContent.class);

    // When, Then
    assertThat(QuestionnaireVersion.hash(read)).isEqualTo(hash);
  }
}

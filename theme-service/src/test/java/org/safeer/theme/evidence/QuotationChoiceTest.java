package org.safeer.theme.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two quotations that share words would tell a reader that one person said both. */
class QuotationChoiceTest {

  private static final Set<String> ALL = Set.of("media", "home", "school");

  private final UUID amira = UUID.randomUUID();
  private final UUID bilal = UUID.randomUUID();

  @Test
  void theSameWordsUnderTwoCodesAreShownOnceUnderATheme() {
    // Given
    Quotation one = quotation("media", "They show one picture only.", amira);
    Quotation two = quotation("home", " They show  one picture only.", amira);
    QuotationChoice choice = new QuotationChoice(List.of(one, two));

    // When, Then
    assertThat(choice.under(Set.of("media", "home"))).hasSize(1);
    assertThat(choice.under(Set.of("media"))).containsExactly(one);
    assertThat(choice.under(Set.of("home"))).containsExactly(two);
  }

  @Test
  void ofExcerptsThatOverlapTheLongestIsShown() {
    // Given
    Quotation whole = quotation("media", "At home they show one picture only of us.", amira);
    Quotation part = quotation("home", "they show one picture", amira);
    Quotation further = quotation("school", "picture only of us. My teacher laughed.", amira);

    // When, Then
    assertThat(new QuotationChoice(List.of(part, whole, further)).under(ALL))
        .containsExactly(whole);
    assertThat(new QuotationChoice(List.of(part, further)).under(ALL)).hasSize(2);
  }

  @Test
  void whatTwoPeopleSayInTheSameWordsIsTwoQuotations() {
    // Given
    Quotation hers = quotation("media", "They show one picture only.", amira);
    Quotation his = quotation("media", "They show one picture only.", bilal);

    // When, Then
    assertThat(new QuotationChoice(List.of(hers, his)).under(ALL))
        .containsExactlyInAnyOrder(hers, his);
  }

  @Test
  void whatIsNotToBeShownHidesNothing() {
    // Given
    Quotation whole = quotation("media", "At home they show one picture only of us.", amira);
    Quotation part = quotation("home", "one picture only", amira);
    QuotationChoice choice = new QuotationChoice(List.of(whole, part));

    // When, Then
    assertThat(choice.among(Set.of("home")).under(ALL)).containsExactly(part);
    assertThat(choice.holds(List.of(part.quotation(), whole.quotation()))).isTrue();
    assertThat(choice.holds(List.of(UUID.randomUUID()))).isFalse();
  }

  @Test
  void theOrderIsThatOfTheIdsHoweverTheyCome() {
    // Given
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      quotations.add(quotation("media", "Sentence number " + i + ".", i < 10 ? amira : bilal));
    }
    List<String> before = shown(quotations);

    // When
    Collections.shuffle(quotations, new Random(7));

    // Then
    assertThat(shown(quotations)).isEqualTo(before).isSorted().hasSize(20);
  }

  private static List<String> shown(List<Quotation> quotations) {
    return new QuotationChoice(quotations)
        .under(ALL).stream().map(one -> one.quotation().toString()).toList();
  }

  private static Quotation quotation(String code, String text, UUID participant) {
    return new Quotation(UUID.randomUUID(), code, text, "en", participant, 1);
  }
}

package org.safeer.survey.responseexport.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.questionnaire.CalculationResult;
import org.safeer.survey.questionnaire.ItemOption;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireItem;
import org.safeer.survey.questionnaire.QuestionnaireSection;
import org.safeer.survey.questionnaire.ResponseScale;
import org.safeer.survey.questionnaire.ScalePoint;
import org.safeer.survey.response.MissingKind;

/** An item as all versions that are exported have it: its words are those of the newest. */
public final class ExportItem {

  /** The item in one version. */
  private record Asked(
      QuestionnaireItem item, QuestionnaireItem matrix, QuestionnaireContent content) {

    ResponseScale scale() {
      return content.scaleOf(item);
    }

    QuestionnaireSection section() {
      return content.sections().stream()
          .filter(one -> one.section().equals(item.section()))
          .findFirst()
          .orElse(null);
    }

    boolean maySkip() {
      QuestionnaireSection section = section();
      return item.relevant() != null || section != null && section.relevant() != null;
    }
  }

  private static final int MOST_DECIMALS = 6;
  private static final int LONGEST = 4000;
  private static final int LONGEST_BESIDE = 1000;

  private final List<Asked> versions = new ArrayList<>();
  private final int exported;

  /**
   * @param exported how many versions are exported, those that lack the item included
   */
  private ExportItem(int exported) {
    this.exported = exported;
  }

  /**
   * What is asked, in the order of the newest version; what only older ones ask comes behind.
   *
   * @param versions the newest first
   */
  public static List<ExportItem> of(List<QuestionnaireContent> versions) {
    Map<String, ExportItem> items = new LinkedHashMap<>();
    for (QuestionnaireContent content : versions) {
      Map<String, QuestionnaireItem> matrices = matrices(content);
      content
          .asked()
          .forEach(
              item ->
                  items
                      .computeIfAbsent(item.item(), key -> new ExportItem(versions.size()))
                      .versions
                      .add(new Asked(item, matrices.get(item.item()), content)));
    }
    return List.copyOf(items.values());
  }

  private static Map<String, QuestionnaireItem> matrices(QuestionnaireContent content) {
    Map<String, QuestionnaireItem> matrices = new LinkedHashMap<>();
    content.items().stream()
        .filter(item -> item.type() == ItemType.MATRIX)
        .forEach(matrix -> matrix.rows().forEach(row -> matrices.put(row.row(), matrix)));
    return matrices;
  }

  private QuestionnaireItem newest() {
    return versions.get(0).item();
  }

  /** Its key. */
  public String key() {
    return newest().item();
  }

  /** No version may change it. */
  public ItemType type() {
    return newest().type();
  }

  /** Whether it is answered by words: the respondent's, or calculated ones. */
  public boolean isWords() {
    return type() == ItemType.TEXT || newest().result() == CalculationResult.TEXT;
  }

  /** Its words by language tag; of a matrix's row those of the matrix before them. */
  public Map<String, String> label() {
    QuestionnaireItem matrix = versions.get(0).matrix();
    Map<String, String> own = newest().label() == null ? Map.of() : newest().label();
    return matrix == null ? own : Wording.joined(matrix.label(), own);
  }

  /** Key of its section; null if it stands in none. */
  public String section() {
    return newest().section();
  }

  /** What its numbers count, by language tag; empty if that is not told. */
  public Map<String, String> unit() {
    return newest().unit() == null ? Map.of() : newest().unit();
  }

  /** Digits behind the point that its numbers may have in any version. */
  public int decimals() {
    return versions.stream()
        .map(Asked::item)
        .mapToInt(one -> one.decimals() == null ? MOST_DECIMALS : one.decimals())
        .max()
        .orElse(0);
  }

  /** The least number that answers it in any version; null if there is no such bound. */
  public BigDecimal minimum() {
    return versions.stream()
        .map(asked -> asked.item().minimum())
        .reduce((one, other) -> one == null || other == null ? null : one.min(other))
        .orElse(null);
  }

  /** Most characters of an answer in words, or of words beside a choice. */
  public int longest() {
    if (isSpecified()) {
      return LONGEST_BESIDE;
    }
    return versions.stream()
        .map(asked -> asked.item().maximumLength())
        .mapToInt(length -> length == null ? LONGEST : length)
        .max()
        .orElse(LONGEST);
  }

  /** What its closed answers may be, the newest version's first; empty for open items. */
  public List<Category> categories() {
    Map<String, Category> categories = new LinkedHashMap<>();
    for (Asked asked : versions) {
      if (asked.scale() != null) {
        for (ScalePoint point : asked.scale().points()) {
          String code = point.value().toString();
          categories.putIfAbsent(code, new Category(code, point.value(), point.label()));
        }
      }
      for (ItemOption option : asked.item().choices()) {
        int number = categories.size() + 1;
        categories.putIfAbsent(
            option.option(), new Category(option.option(), number, option.label()));
      }
    }
    return List.copyOf(categories.values());
  }

  /** Whether an option asks for words. */
  public boolean isSpecified() {
    return versions.stream()
        .flatMap(asked -> asked.item().choices().stream())
        .anyMatch(option -> option.specify() != null);
  }

  /** Why there may be no answer to it, beside "not answered", which is an empty cell. */
  public Set<MissingKind> missing() {
    Set<MissingKind> missing = EnumSet.noneOf(MissingKind.class);
    for (Asked asked : versions) {
      ResponseScale scale = asked.scale();
      if (scale != null && scale.notApplicable()) {
        missing.add(MissingKind.NOT_APPLICABLE);
      }
      if (scale == null ? asked.item().preferNotToSay() != null : scale.preferNotToSay() != null) {
        missing.add(MissingKind.PREFER_NOT_TO_SAY);
      }
    }
    if (versions.size() < exported || versions.stream().anyMatch(Asked::maySkip)) {
      missing.add(MissingKind.NOT_ASKED);
    }
    return missing;
  }
}

package org.safeer.theme.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemCode;
import org.safeer.kit.problem.ProblemException;
import org.safeer.theme.disclosure.CodeCounts;
import org.safeer.theme.disclosure.CodeSuppressor;
import org.safeer.theme.disclosure.DisclosurePolicy;
import org.safeer.theme.evidence.CountKey.Measure;
import org.safeer.theme.evidence.CountKey.Total;
import org.safeer.theme.evidence.Quotation;
import org.safeer.theme.evidence.QuotationChoice;
import org.safeer.theme.instrument.Code;
import org.safeer.theme.instrument.ItemKey;
import org.safeer.theme.metainference.Conclusion;
import org.safeer.theme.release.FrozenRelease.FrozenCode;
import org.safeer.theme.release.FrozenRelease.FrozenItem;
import org.safeer.theme.release.FrozenRelease.FrozenTheme;
import org.safeer.theme.theme.ItemMapping;
import org.safeer.theme.theme.ThemeView;
import org.safeer.theme.vocabulary.ThemeProblem;

/** Makes what a release says out of its basis; the same basis always gives the same release. */
final class Freezing {

  private final ReleaseBasis basis;
  private final DisclosurePolicy policy;
  private final ProtectedItems items;
  private final CodeSuppressor codes;
  private final Map<UUID, Quotation> words = new HashMap<>();

  Freezing(ReleaseBasis basis) {
    this.basis = basis;
    this.policy = basis.policy().policy();
    this.items = new ProtectedItems(basis);
    this.codes = new CodeSuppressor(policy, basis.snapshot().counts().total(Total.INTERVIEWEES));
  }

  /**
   * The frozen release.
   *
   * @throws ProblemException if a theme is unknown, there is none, or two contradict each other
   */
  FrozenRelease freeze(PutReleaseRequest request) {
    List<ThemeView> themes = chosen(request);
    requireOnePolarity(themes);
    QuotationChoice quotations = basis.quotations().among(ThemeView.codes(themes));
    List<FrozenTheme> frozen = themes.stream().map(theme -> theme(theme, quotations)).toList();
    return new FrozenRelease(
        request.attribution(),
        basis.study().basis(),
        policy.minimumBase(),
        policy.minimumCell(),
        ReleaseMethod.text(policy, basis.study(), frozen),
        frozen,
        basis.circumstances());
  }

  /** What the frozen release quotes, each once. */
  List<Quotation> words() {
    return List.copyOf(words.values());
  }

  private List<ThemeView> chosen(PutReleaseRequest request) {
    List<ThemeView> all = basis.snapshot().themes();
    if (all.isEmpty()) {
      throw new ProblemException(
          ThemeProblem.NOTHING_TO_RELEASE, "Write a theme before you draft a release.");
    }
    return request.themes() == null ? all : named(request.themes(), all);
  }

  private static List<ThemeView> named(List<String> keys, List<ThemeView> all) {
    Map<String, ThemeView> byKey = new HashMap<>();
    all.forEach(theme -> byKey.put(theme.theme(), theme));
    Set<String> seen = new HashSet<>();
    List<ThemeView> chosen = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      ThemeView theme = byKey.get(keys.get(i));
      if (theme == null) {
        throw refused(ThemeProblem.UNKNOWN_THEME, i, "unknown-theme", "is no theme of the study");
      }
      if (!seen.add(keys.get(i))) {
        throw refused(KitProblem.VALIDATION_FAILED, i, "unique", "is named twice");
      }
      chosen.add(theme);
    }
    return chosen;
  }

  private static ProblemException refused(ProblemCode code, int index, String rule, String reason) {
    String pointer = JsonPointers.of("themes", index);
    String detail = pointer + " " + reason + ".";
    return new ProblemException(code, detail, List.of(new FieldError(pointer, rule, detail)));
  }

  /** Top-two boxes of both ends together would give away the middle of the scale. */
  private void requireOnePolarity(List<ThemeView> themes) {
    Map<ItemKey, String> polarities = new HashMap<>();
    for (ThemeView theme : themes) {
      for (ItemMapping mapping : theme.items()) {
        String other = polarities.putIfAbsent(mapping.key(), mapping.polarity());
        if (!items.number(mapping) && other != null && !other.equals(mapping.polarity())) {
          throw new ProblemException(
              ThemeProblem.ONE_POLARITY_PER_ITEM,
              "Item %s of questionnaire %s is positive in one theme and negative in another."
                  .formatted(mapping.item(), mapping.questionnaire()));
        }
      }
    }
  }

  private FrozenTheme theme(ThemeView theme, QuotationChoice quotations) {
    List<FrozenItem> frozen = theme.items().stream().map(items::freeze).toList();
    List<FrozenCode> counted = theme.codes().stream().map(this::code).toList();
    List<Quotation> quoted = quotations.under(theme.codes());
    quoted.forEach(one -> words.put(one.quotation(), one));
    return new FrozenTheme(
        theme.theme(),
        theme.title(),
        theme.definition(),
        frozen,
        counted,
        quoted.stream().map(Quotation::quotation).toList(),
        Conclusion.of(basis.metaInferences().get(theme.theme())));
  }

  private FrozenCode code(String key) {
    Code known = basis.snapshot().codes().get(key);
    CodeCounts counts =
        new CodeCounts(
            key,
            basis.snapshot().counts().code(key, Measure.EXCERPTS),
            basis.snapshot().counts().code(key, Measure.INTERVIEWEES));
    return new FrozenCode(
        key,
        known == null ? Map.of() : known.label(),
        codes.protect(counts, basis.history().code(key)));
  }
}

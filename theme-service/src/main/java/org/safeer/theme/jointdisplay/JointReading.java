package org.safeer.theme.jointdisplay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeer.theme.aggregate.AggregateReading;
import org.safeer.theme.aggregate.Aggregates;
import org.safeer.theme.aggregate.AggregatesView.ThemeAggregate;
import org.safeer.theme.aggregate.StudySnapshot;
import org.safeer.theme.evidence.Quotation;
import org.safeer.theme.evidence.QuotationChoice;
import org.safeer.theme.evidence.Quotations;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jointdisplay.JointDisplayView.JointQuotation;
import org.safeer.theme.jointdisplay.JointDisplayView.JointTheme;
import org.safeer.theme.metainference.Conclusion;
import org.safeer.theme.metainference.MetaInferenceView;
import org.safeer.theme.metainference.MetaInferences;
import org.safeer.theme.study.Studies;
import org.safeer.theme.study.Study;
import org.safeer.theme.theme.ThemeView;

/** Reads both strands of a study as of one moment. */
@ApplicationScoped
class JointReading {

  private final Studies studies;
  private final Aggregates aggregates;
  private final Quotations quotations;
  private final MetaInferences metaInferences;
  private final Jdbc jdbc;

  JointReading(
      Studies studies,
      Aggregates aggregates,
      Quotations quotations,
      MetaInferences metaInferences,
      Jdbc jdbc) {
    this.studies = studies;
    this.aggregates = aggregates;
    this.quotations = quotations;
    this.metaInferences = metaInferences;
    this.jdbc = jdbc;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  JointDisplayView read(String key) {
    jdbc.oneSnapshot();
    Study study = studies.require(key);
    StudySnapshot snapshot = aggregates.inSnapshot(key);
    QuotationChoice words = quotations.ofStudy(key).among(ThemeView.codes(snapshot.themes()));
    Map<String, MetaInferenceView> inferences = metaInferences.ofStudy(key);
    Map<String, ThemeAggregate> counted =
        AggregateReading.themes(study, snapshot).stream()
            .collect(Collectors.toMap(ThemeAggregate::theme, theme -> theme));
    return JointDisplayView.of(
        key,
        snapshot.themes().stream()
            .map(
                theme ->
                    theme(
                        theme,
                        counted.get(theme.theme()),
                        words.under(theme.codes()),
                        Conclusion.of(inferences.get(theme.theme()))))
            .toList());
  }

  private static JointTheme theme(
      ThemeView theme, ThemeAggregate counted, List<Quotation> words, Conclusion conclusion) {
    return new JointTheme(
        theme.theme(),
        theme.title(),
        theme.definition(),
        counted.items(),
        counted.codes(),
        words.stream().map(JointReading::quotation).toList(),
        conclusion);
  }

  private static JointQuotation quotation(Quotation quotation) {
    return new JointQuotation(
        quotation.quotation(), quotation.code(), quotation.text(), quotation.language());
  }
}

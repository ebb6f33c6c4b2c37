package org.safeer.theme.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeer.kit.stream.Generations;
import org.safeer.theme.aggregate.SelfCheckView.CountDifference;
import org.safeer.theme.evidence.CountKey;
import org.safeer.theme.evidence.EvidenceRecount;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.study.Studies;

/**
 * Counts a study's evidence anew and compares: the proof that moving by difference loses nothing.
 */
@ApplicationScoped
class SelfCheck {

  private static final int MOST_DIFFERENCES = 50;

  private final Studies studies;
  private final CountTable kept;
  private final EvidenceRecount recount;
  private final Generations generations;
  private final Jdbc jdbc;

  SelfCheck(
      Studies studies,
      CountTable kept,
      EvidenceRecount recount,
      Generations generations,
      Jdbc jdbc) {
    this.studies = studies;
    this.kept = kept;
    this.recount = recount;
    this.generations = generations;
    this.jdbc = jdbc;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  SelfCheckView of(String study) {
    jdbc.oneSnapshot();
    studies.require(study);
    int generation = generations.current();
    SortedMap<CountKey, Long> stored = kept.ofStudy(generation, study);
    SortedMap<CountKey, Long> recounted = recount.counts(generation, study);
    SortedSet<CountKey> keys = new TreeSet<>(stored.keySet());
    keys.addAll(recounted.keySet());
    List<CountDifference> differences =
        keys.stream()
            .map(key -> difference(key, stored, recounted))
            .filter(difference -> difference.kept() != difference.recounted())
            .limit(MOST_DIFFERENCES)
            .toList();
    return new SelfCheckView(study, differences.isEmpty(), keys.size(), differences);
  }

  private static CountDifference difference(
      CountKey key, SortedMap<CountKey, Long> stored, SortedMap<CountKey, Long> recounted) {
    return new CountDifference(
        key.name(), stored.getOrDefault(key, 0L), recounted.getOrDefault(key, 0L));
  }
}

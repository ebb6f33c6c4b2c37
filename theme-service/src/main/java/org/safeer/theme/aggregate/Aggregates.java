package org.safeer.theme.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import org.safeer.kit.stream.Generations;
import org.safeer.theme.evidence.CountKey;
import org.safeer.theme.evidence.CountKey.Total;
import org.safeer.theme.instrument.Instruments;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.theme.Themes;

/** The counts of all studies, moved by difference and read without touching the evidence. */
@ApplicationScoped
public class Aggregates {

  private final CountTable table;
  private final Generations generations;
  private final Instruments instruments;
  private final Themes themes;
  private final Jdbc jdbc;

  Aggregates(
      CountTable table,
      Generations generations,
      Instruments instruments,
      Themes themes,
      Jdbc jdbc) {
    this.table = table;
    this.generations = generations;
    this.instruments = instruments;
    this.themes = themes;
    this.jdbc = jdbc;
  }

  /** Moves counts, in the caller's transaction. */
  public void add(int generation, SortedMap<CountKey, Long> differences) {
    table.add(generation, differences);
  }

  /** Puts these counts of a study in the place of those that stand, in the caller's transaction. */
  public void replace(int generation, String study, SortedMap<CountKey, Long> counts) {
    table.clear(generation, study);
    table.add(generation, counts);
  }

  /** How many participants of the study have withdrawn so far. */
  public int withdrawals(String study) {
    SortedMap<CountKey, Long> counts = table.ofStudy(generations.current(), study);
    return new StudyCounts(study, counts).total(Total.WITHDRAWALS);
  }

  /** Drops a generation. */
  public void clear(int generation) {
    table.clear(generation);
  }

  /** Everything that is read of a study, in a transaction and snapshot of its own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public StudySnapshot snapshot(String study) {
    jdbc.oneSnapshot();
    return inSnapshot(study);
  }

  /** The same within the snapshot that the caller's transaction has taken. */
  public StudySnapshot inSnapshot(String study) {
    int generation = generations.current();
    return new StudySnapshot(
        study,
        themes.ofStudy(study),
        instruments.items(generation, study),
        instruments.codes(generation, study),
        new StudyCounts(study, table.ofStudy(generation, study)));
  }
}

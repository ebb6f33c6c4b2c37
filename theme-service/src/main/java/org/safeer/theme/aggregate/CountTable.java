package org.safeer.theme.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeer.theme.evidence.CountKey;
import org.safeer.theme.evidence.CountKey.CodeCount;
import org.safeer.theme.evidence.CountKey.EvidenceCount;
import org.safeer.theme.evidence.CountKey.ItemCount;
import org.safeer.theme.evidence.CountKey.Measure;
import org.safeer.theme.evidence.CountKey.Total;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.RowReader;
import org.safeer.theme.jdbc.SqlArray;

/**
 * The counts as stored. Rows are always locked in one order, table by table and key by key, so that
 * two consumers cannot wait for each other.
 */
@ApplicationScoped
class CountTable {

  private static final String ADD =
      "INSERT INTO %1$s AS c (generation, %2$s, count) SELECT ?, u.* FROM unnest(%3$s) AS u"
          + " ON CONFLICT (generation, %2$s) DO UPDATE SET count = c.count + EXCLUDED.count";

  private static final String ADD_ITEMS =
      ADD.formatted("item_count", "study, questionnaire, item, region, bucket", "?, ?, ?, ?, ?, ?");
  private static final String ADD_CODES =
      ADD.formatted("code_count", "study, code, measure", "?, ?, ?, ?");
  private static final String ADD_TOTALS =
      ADD.formatted("evidence_count", "study, total", "?, ?, ?");

  private static final List<String> TABLES = List.of("item_count", "code_count", "evidence_count");

  private final Jdbc jdbc;

  CountTable(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  void add(int generation, SortedMap<CountKey, Long> differences) {
    addItems(generation, only(ItemCount.class, differences));
    addCodes(generation, only(CodeCount.class, differences));
    addTotals(generation, only(EvidenceCount.class, differences));
  }

  SortedMap<CountKey, Long> ofStudy(int generation, String study) {
    SortedMap<CountKey, Long> counts = new TreeMap<>();
    read("item_count", CountTable::item, generation, study, counts);
    read("code_count", CountTable::code, generation, study, counts);
    read("evidence_count", CountTable::total, generation, study, counts);
    return counts;
  }

  void clear(int generation, String study) {
    for (String table : TABLES) {
      String sql = "DELETE FROM " + table + " WHERE generation = ? AND study = ?";
      jdbc.update(sql, generation, study);
    }
  }

  void clear(int generation) {
    for (String table : TABLES) {
      jdbc.update("DELETE FROM " + table + " WHERE generation = ?", generation);
    }
  }

  private void read(
      String table,
      RowReader<CountKey> key,
      int generation,
      String study,
      Map<CountKey, Long> into) {
    String sql = "SELECT * FROM " + table + " WHERE generation = ? AND study = ? AND count <> 0";
    jdbc.query(sql, row -> into.put(key.read(row), row.getLong("count")), generation, study);
  }

  private void addItems(int generation, Map<ItemCount, Long> rows) {
    if (!rows.isEmpty()) {
      Set<ItemCount> keys = rows.keySet();
      jdbc.update(
          ADD_ITEMS,
          generation,
          SqlArray.texts(keys, ItemCount::study),
          SqlArray.texts(keys, ItemCount::questionnaire),
          SqlArray.texts(keys, ItemCount::item),
          SqlArray.texts(keys, ItemCount::region),
          SqlArray.texts(keys, ItemCount::bucket),
          counts(rows));
    }
  }

  private void addCodes(int generation, Map<CodeCount, Long> rows) {
    if (!rows.isEmpty()) {
      Set<CodeCount> keys = rows.keySet();
      jdbc.update(
          ADD_CODES,
          generation,
          SqlArray.texts(keys, CodeCount::study),
          SqlArray.texts(keys, CodeCount::code),
          SqlArray.texts(keys, key -> key.measure().text()),
          counts(rows));
    }
  }

  private void addTotals(int generation, Map<EvidenceCount, Long> rows) {
    if (!rows.isEmpty()) {
      Set<EvidenceCount> keys = rows.keySet();
      jdbc.update(
          ADD_TOTALS,
          generation,
          SqlArray.texts(keys, EvidenceCount::study),
          SqlArray.texts(keys, key -> key.total().text()),
          counts(rows));
    }
  }

  private static SqlArray counts(Map<?, Long> rows) {
    return SqlArray.longs(rows.values(), count -> count);
  }

  /** Those of one kind, still in order. */
  private static <K extends CountKey> Map<K, Long> only(
      Class<K> kind, SortedMap<CountKey, Long> differences) {
    Map<K, Long> some = new LinkedHashMap<>();
    differences.forEach(
        (key, count) -> {
          if (kind.isInstance(key)) {
            some.put(kind.cast(key), count);
          }
        });
    return some;
  }

  private static CountKey item(ResultSet row) throws SQLException {
    return new ItemCount(
        row.getString("study"),
        row.getString("questionnaire"),
        row.getString("item"),
        row.getString("region"),
        row.getString("bucket"));
  }

  private static CountKey code(ResultSet row) throws SQLException {
    Measure measure = Measure.valueOf(row.getString("measure").toUpperCase(Locale.ROOT));
    return new CodeCount(row.getString("study"), row.getString("code"), measure);
  }

  private static CountKey total(ResultSet row) throws SQLException {
    Total total = Total.valueOf(row.getString("total").toUpperCase(Locale.ROOT));
    return new EvidenceCount(row.getString("study"), total);
  }
}

package org.safeer.survey.responseimport.proposal;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.safeer.survey.responseimport.mapping.Folding;
import org.safeer.survey.responseimport.mapping.LanguageColumn;
import org.safeer.survey.responseimport.mapping.LanguageTags;
import org.safeer.survey.responseimport.mapping.TimeColumn;
import org.safeer.survey.responseimport.mapping.TimePattern;

/** Finds the columns that tools add of themselves: when, and in which language, was answered. */
final class MetadataProposal {

  /** So many of a column's texts must be times, or language tags. */
  private static final double MOST = 0.8;

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  /** As ODK, KoBo, LimeSurvey, Qualtrics, SurveyMonkey and REDCap call them; the surest first. */
  private static final List<String> STARTED =
      List.of("startedat", "startdate", "starttime", "start", "datestarted");

  private static final List<String> SUBMITTED =
      List.of(
          "submittedat",
          "submissiontime",
          "submissiondate",
          "submitdate",
          "datesubmitted",
          "completedat",
          "enddate",
          "endtime",
          "end",
          "recordeddate");

  private static final List<String> LANGUAGE =
      List.of("startlanguage", "userlanguage", "qlanguage", "language");

  /** Day first before month first, since most of the world writes so; null is ISO 8601. */
  private static final List<String> PATTERNS =
      List.of(
          "d/M/yyyy H:mm",
          "M/d/yyyy H:mm",
          "d/M/yyyy H:mm:ss",
          "M/d/yyyy H:mm:ss",
          "M/d/yyyy h:mm a",
          "M/d/yyyy h:mm:ss a",
          "MMM d, yyyy h:mm:ss a",
          "d.M.yyyy H:mm",
          "d.M.yyyy H:mm:ss");

  private final Collection<ColumnProfile> columns;
  private final ColumnNames refs;

  MetadataProposal(Collection<ColumnProfile> columns, ColumnNames refs) {
    this.columns = columns;
    this.refs = refs;
  }

  Optional<ColumnProfile> started() {
    return called(STARTED, this::holdsTimes);
  }

  Optional<ColumnProfile> submitted() {
    return called(SUBMITTED, this::holdsTimes);
  }

  Optional<ColumnProfile> language() {
    return called(LANGUAGE, column -> share(column, text -> LanguageTags.of(text) != null) >= MOST);
  }

  TimeColumn time(ColumnProfile column) {
    return new TimeColumn(refs.of(column.index()), pattern(column), null);
  }

  LanguageColumn languageIn(ColumnProfile column) {
    return new LanguageColumn(refs.of(column.index()), null);
  }

  private Optional<ColumnProfile> called(List<String> names, Predicate<ColumnProfile> holds) {
    return names.stream()
        .flatMap(name -> columns.stream().filter(column -> isCalled(column, name)))
        .filter(holds)
        .findFirst();
  }

  private static boolean isCalled(ColumnProfile column, String name) {
    return column.heading().stream()
        .anyMatch(text -> NO_LETTER.matcher(Folding.of(text)).replaceAll("").equals(name));
  }

  private boolean holdsTimes(ColumnProfile column) {
    return share(column, pattern(column)) >= MOST;
  }

  /** The pattern that reads most; null for ISO 8601. */
  private static String pattern(ColumnProfile column) {
    String best = null;
    double most = share(column, (String) null);
    for (String one : PATTERNS) {
      double share = share(column, one);
      if (share > most) {
        most = share;
        best = one;
      }
    }
    return best;
  }

  private static double share(ColumnProfile column, String pattern) {
    TimePattern times = TimePattern.of(pattern, ZoneOffset.UTC);
    return share(column, text -> times.read(text) != null);
  }

  private static double share(ColumnProfile column, Predicate<String> which) {
    long fit = column.values().stream().filter(which).count();
    return column.values().isEmpty() ? 0 : (double) fit / column.values().size();
  }
}

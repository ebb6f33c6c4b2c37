package org.safeer.survey.responseimport.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeer.survey.questionnaire.ItemWording;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.responseimport.mapping.ColumnRef;
import org.safeer.survey.responseimport.mapping.Folding;

/** How well one column answers one item. */
final class SingleProposal {

  /** Below this, a header is of something else. */
  private static final double HEADER = 0.6;

  private static final List<String> SEPARATORS = List.of(";", ",", "|", " ");

  private final PublishedItem item;
  private final ItemWording wording;
  private final ItemNames names;
  private final Set<String> answers;

  SingleProposal(PublishedItem item, ItemWording wording, ItemNames names) {
    this.item = item;
    this.wording = wording;
    this.names = names;
    this.answers =
        wording.answers().values().stream()
            .flatMap(Set::stream)
            .map(Folding::of)
            .collect(Collectors.toSet());
  }

  /** Null if the column is of something else. */
  Placed of(ColumnProfile column, ColumnNames refs) {
    double header = 0;
    for (TextShape head : column.heads()) {
      header = Math.max(header, head.likeness(names.names()));
    }
    if (header < HEADER) {
      return null;
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(
        header == 1
            ? "The header is what the questionnaire calls the item."
            : "The header is like what the questionnaire calls the item (%.2f).".formatted(header));
    ColumnRef ref = refs.of(column.index());
    return switch (item.type()) {
      case NUMBER -> number(column, ref, header, reasons);
      case DATE -> date(column, ref, header, reasons);
      case TEXT -> placed(column, in(ref), header, reasons);
      case MULTIPLE_CHOICE, RANKING -> list(column, ref, header, reasons);
      default -> labels(column, ref, header, reasons);
    };
  }

  private Placed number(ColumnProfile column, ColumnRef ref, double header, List<String> reasons) {
    double share = column.open().numbers();
    reasons.add("%.0f %% of the different texts are numbers.".formatted(share * 100));
    ItemColumnDraft mapped = in(ref).withDecimalsAfter(column.open().decimal());
    return placed(column, mapped, weighed(header, share), reasons);
  }

  private Placed date(ColumnProfile column, ColumnRef ref, double header, List<String> reasons) {
    double share = column.open().days();
    reasons.add("%.0f %% of the different texts are days.".formatted(share * 100));
    ItemColumnDraft mapped = in(ref).withDaysAs(column.open().pattern());
    return placed(column, mapped, weighed(header, share), reasons);
  }

  private Placed labels(ColumnProfile column, ColumnRef ref, double header, List<String> reasons) {
    ValueLabels labels = ValueLabels.of(item, wording, column.values());
    reasons.add(labels.sentence());
    ItemColumnDraft mapped = in(ref).labelled(labels);
    return placed(column, mapped, weighed(header, labels.share()), reasons);
  }

  private Placed list(ColumnProfile column, ColumnRef ref, double header, List<String> reasons) {
    String best = SEPARATORS.get(0);
    double most = -1;
    for (String separator : SEPARATORS) {
      double share = share(column.values(), separator);
      if (share > most) {
        most = share;
        best = separator;
      }
    }
    reasons.add("%.0f %% of the different texts are lists of options.".formatted(most * 100));
    return placed(column, in(ref).separatedBy(best), weighed(header, most), reasons);
  }

  private double share(Set<String> values, String separator) {
    Pattern cut = Pattern.compile(Pattern.quote(separator));
    long fit =
        values.stream()
            .filter(
                text ->
                    cut.splitAsStream(text)
                        .map(Folding::of)
                        .allMatch(part -> part.isEmpty() || answers.contains(part)))
            .count();
    return values.isEmpty() ? 0.5 : (double) fit / values.size();
  }

  private ItemColumnDraft in(ColumnRef ref) {
    return ItemColumnDraft.in(item.item(), ref);
  }

  /** A header that is right counts half, whatever stands below. */
  private static double weighed(double header, double share) {
    return header * (0.5 + 0.5 * share);
  }

  private static Placed placed(
      ColumnProfile column, ItemColumnDraft mapped, double confidence, List<String> reasons) {
    return new Placed(mapped, List.of(column), confidence, reasons);
  }
}

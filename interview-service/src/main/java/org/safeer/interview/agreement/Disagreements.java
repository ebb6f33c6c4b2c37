package org.safeer.interview.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.safeer.interview.coding.CodeApplication;
import org.safeer.interview.coding.CodeApplications;
import org.safeer.interview.coding.CodeApplications.Among;
import org.safeer.interview.coding.CodingSettings;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;

/** Lists where coders differ, to be talked over. */
@ApplicationScoped
public class Disagreements {

  /** Interviews looked for at once. */
  private static final int SOME = 20;

  private final CodingSettings settings;
  private final InterviewLedger ledger;
  private final CodeApplications applications;
  private final Cursors cursors;

  Disagreements(
      CodingSettings settings,
      InterviewLedger ledger,
      CodeApplications applications,
      Cursors cursors) {
    this.settings = settings;
    this.ledger = ledger;
    this.applications = applications;
    this.cursors = cursors;
  }

  /** A turn and a code on it. */
  private record Place(int turn, String code) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::turn).thenComparing(Place::code);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** Where a page begins: behind a place of an interview. */
  private record Start(UUID interview, Place behind) {

    private static Start of(String place) {
      String[] parts = place.split(" ");
      return new Start(UUID.fromString(parts[0]), new Place(Integer.parseInt(parts[1]), parts[2]));
    }
  }

  /**
   * One page of the turns where coders differ, by interview, turn and code.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, {@code agreement-off},
   *     {@code invalid-cursor}, {@code invalid-parameter}
   */
  public Page<DisagreementView> list(AgreementQuery query, Integer limit, String cursor) {
    String name = "disagreements " + query;
    PageRequest page = cursors.page(name, limit, cursor);
    settings.requireAgreement(query.study());
    if (query.interview() != null) {
      ledger.read(query.study(), query.interview());
    }
    Start start = page.after(Start::of, new Start(EntityKey.LOWEST_ID, new Place(0, "")));
    return page.cut(found(query, start, page.rows()), DisagreementView::place);
  }

  private List<DisagreementView> found(AgreementQuery query, Start start, int rows) {
    List<DisagreementView> found = new ArrayList<>();
    Among among = new Among(query.study(), query.interview(), query.coders());
    UUID from = start.interview();
    UUID done = null;
    while (found.size() < rows) {
      List<UUID> next = applications.codedTwice(among, from, SOME);
      for (UUID interview : next) {
        if (!interview.equals(done)) {
          found.addAll(of(query, interview, start));
        }
      }
      if (next.size() < SOME) {
        break;
      }
      from = next.get(next.size() - 1);
      done = from;
    }
    return found.subList(0, Math.min(rows, found.size()));
  }

  private List<DisagreementView> of(AgreementQuery query, UUID interview, Start start) {
    Among among = new Among(query.study(), interview, query.coders());
    SortedSet<String> coders = new TreeSet<>();
    applications.coders(among).forEach(one -> coders.add(one.coder()));
    TreeMap<Place, SortedSet<String>> applied = new TreeMap<>();
    for (CodeApplication one : applications.of(among, query.code(), Integer.MAX_VALUE)) {
      for (int turn = one.passage().turn(); turn <= one.passage().endTurn(); turn++) {
        Place place = new Place(turn, one.code());
        applied.computeIfAbsent(place, fresh -> new TreeSet<>()).add(one.coder());
      }
    }
    Map<Place, SortedSet<String>> rest =
        interview.equals(start.interview()) ? applied.tailMap(start.behind(), false) : applied;
    return rest.entrySet().stream()
        .filter(one -> one.getValue().size() < coders.size())
        .map(one -> view(interview, one.getKey(), one.getValue(), coders))
        .toList();
  }

  private static DisagreementView view(
      UUID interview, Place place, SortedSet<String> applied, SortedSet<String> coders) {
    List<String> others = coders.stream().filter(coder -> !applied.contains(coder)).toList();
    return new DisagreementView(
        interview, place.turn(), place.code(), List.copyOf(applied), others);
  }
}

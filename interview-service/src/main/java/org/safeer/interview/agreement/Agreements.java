package org.safeer.interview.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.agreement.measure.CodedInterview;
import org.safeer.interview.agreement.measure.Comparison;
import org.safeer.interview.agreement.measure.NotAssessable;
import org.safeer.interview.coding.CodeApplication;
import org.safeer.interview.coding.CodeApplications;
import org.safeer.interview.coding.CodeApplications.Among;
import org.safeer.interview.coding.CoderOfInterview;
import org.safeer.interview.coding.CodingSettings;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.kit.problem.ProblemException;

/** Computes how far coders agree, on interviews that at least two of them coded. */
@ApplicationScoped
public class Agreements {

  private static final int MOST_CODINGS = 100_000;

  /** Turns times codes: each is a decision of every coder. */
  private static final long MOST_DECISIONS = 10_000_000;

  private final CodingSettings settings;
  private final InterviewLedger ledger;
  private final CodeApplications applications;
  private final Transcripts transcripts;

  Agreements(
      CodingSettings settings,
      InterviewLedger ledger,
      CodeApplications applications,
      Transcripts transcripts) {
    this.settings = settings;
    this.ledger = ledger;
    this.applications = applications;
    this.transcripts = transcripts;
  }

  /**
   * How far the coders agree.
   *
   * @throws ProblemException {@code not-found}, {@code agreement-off}, {@code agreement-too-large}
   */
  public AgreementReport compare(AgreementQuery query) {
    settings.requireAgreement(query.study());
    if (query.interview() != null) {
      ledger.read(query.study(), query.interview());
    }
    return compared(query);
  }

  private AgreementReport compared(AgreementQuery query) {
    Among among = new Among(query.study(), query.interview(), query.coders());
    Map<UUID, Set<String>> coders =
        applications.coders(among).stream()
            .collect(
                Collectors.groupingBy(
                    CoderOfInterview::interview,
                    TreeMap::new,
                    Collectors.mapping(CoderOfInterview::coder, Collectors.toSet())));
    long many = coders.values().stream().flatMap(Set::stream).distinct().count();
    coders.values().removeIf(few -> few.size() < 2);
    if (coders.isEmpty()) {
      NotAssessable why =
          many < 2 ? NotAssessable.FEWER_THAN_TWO_CODERS : NotAssessable.NO_COMMON_MATERIAL;
      return report(List.of(), List.of(), null, Comparison.none(why));
    }
    List<CodedInterview> interviews = interviews(query, among, coders);
    return report(query, interviews);
  }

  private AgreementReport report(AgreementQuery query, List<CodedInterview> interviews) {
    SortedSet<String> coders = new TreeSet<>();
    SortedSet<String> codes = new TreeSet<>();
    interviews.forEach(one -> coders.addAll(one.coders()));
    interviews.forEach(one -> codes.addAll(one.applications().keySet()));
    if (query.code() != null) {
      codes.add(query.code());
    }
    requireFew(codes.size() * turns(interviews) <= MOST_DECISIONS);
    Comparison comparison = new Comparison(interviews, List.copyOf(coders));
    return report(List.copyOf(coders), interviews, comparison, comparison.compare(codes));
  }

  private static AgreementReport report(
      List<String> coders,
      List<CodedInterview> interviews,
      Comparison comparison,
      Comparison.Found found) {
    List<CodeAgreement> codes =
        found.codes().entrySet().stream()
            .map(
                one ->
                    new CodeAgreement(
                        one.getKey(),
                        comparison.applied(one.getKey()),
                        CoefficientsView.of(one.getValue())))
            .toList();
    return new AgreementReport(
        coders, interviews.size(), turns(interviews), CoefficientsView.of(found.overall()), codes);
  }

  private List<CodedInterview> interviews(
      AgreementQuery query, Among among, Map<UUID, Set<String>> coders) {
    List<CodeApplication> all = applications.of(among, query.code(), MOST_CODINGS + 1);
    requireFew(all.size() <= MOST_CODINGS);
    Map<UUID, List<CodeApplication>> byInterview =
        all.stream().collect(Collectors.groupingBy(CodeApplication::interview));
    Map<UUID, List<Integer>> turns = transcripts.turnLengths(query.study(), coders.keySet());
    return coders.entrySet().stream()
        .filter(one -> turns.containsKey(one.getKey()))
        .map(
            one ->
                CodedInterview.of(
                    turns.get(one.getKey()),
                    one.getValue(),
                    byInterview.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  private static long turns(List<CodedInterview> interviews) {
    return interviews.stream().mapToLong(one -> one.turns().size()).sum();
  }

  private static void requireFew(boolean few) {
    if (!few) {
      throw new ProblemException(
          InterviewProblem.AGREEMENT_TOO_LARGE, "Ask for one interview, or for one code.");
    }
  }
}

package org.safeer.survey.responsefilter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.filter.FilterOperator;
import org.safeer.kit.filter.FilterTerm;
import org.safeer.kit.filter.FilterTerms;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Shapes;
import org.safeer.survey.Spelling;

/** Reads filters on responses; {@code docs/filters.md} lists the fields and operators. */
@ApplicationScoped
public class ResponseFilters {

  private static final String ANSWER = "answer.";
  private static final String FLAG = "flag";
  private static final String ATTRIBUTE = "attribute.";
  private static final Set<String> STATES =
      Set.of("received", "needs-attention", "approved", "rejected");
  private static final Set<String> FLAGS =
      Set.of("speeding", "straight-lining", "non-response", "duplicate", "impossible-date");

  private static final Set<FilterOperator> ONE = EnumSet.of(FilterOperator.EQ);
  private static final Set<FilterOperator> SOME = EnumSet.of(FilterOperator.EQ, FilterOperator.IN);
  private static final Set<FilterOperator> RANGE = EnumSet.of(FilterOperator.GE, FilterOperator.LE);

  private final AnswerConditions answers;

  ResponseFilters(AnswerConditions answers) {
    this.answers = answers;
  }

  /**
   * The filter that the parameters of a request tell, inside a transaction.
   *
   * @param query all parameters of the request, decoded
   * @throws ProblemException {@code invalid-parameter} naming the first parameter that is not
   *     usable; {@code forbidden} for a condition on answers or flags of somebody outside the team
   */
  public ResponseFilter read(String study, Map<String, List<String>> query, Access access) {
    List<FilterTerm> terms = FilterTerms.of(query);
    List<Condition> conditions = new ArrayList<>();
    terms.forEach(term -> conditions.add(condition(study, term, access)));
    if (!access.team() && conditions.stream().anyMatch(Condition::ofParticipant)) {
      // Somebody else's participant stays unknown, even behind a response of one's own.
      conditions.add(Condition.ofParticipant("p.registered_by = %s", access.client()));
    }
    return new ResponseFilter(terms.isEmpty() ? "" : terms.toString(), conditions);
  }

  private Condition condition(String study, FilterTerm term, Access access) {
    String field = term.field();
    if (field.startsWith(ANSWER) || field.equals(FLAG)) {
      requireTeam(access);
    }
    if (field.startsWith(ANSWER)) {
      return answers.of(study, field.substring(ANSWER.length()), term);
    }
    return field.startsWith(ATTRIBUTE)
        ? attribute(field.substring(ATTRIBUTE.length()), term)
        : column(field, term);
  }

  private static void requireTeam(Access access) {
    if (!access.team()) {
      throw new ProblemException(
          KitProblem.FORBIDDEN, "Only the research team filters by answers and quality flags.");
    }
  }

  private static Condition column(String field, FilterTerm term) {
    return switch (field) {
      case "participant" -> {
        term.require(ONE);
        yield Condition.ofResponse("r.participant = %s", term.uuid());
      }
      case "participant.region" -> {
        term.require(SOME);
        yield Condition.ofParticipant("p.region IN (%s)", term.values());
      }
      case "questionnaire" -> {
        term.require(SOME);
        yield Condition.ofResponse("r.questionnaire IN (%s)", term.values());
      }
      case "questionnaireVersion" -> {
        term.require(SOME);
        yield Condition.ofResponse("r.questionnaire_version IN (%s)", term.integers());
      }
      case "review" -> {
        term.require(SOME);
        yield Condition.ofResponse(
            "r.review IN (%s)", term.each("no state", ResponseFilters::state));
      }
      case "overQuota" -> {
        term.require(SOME);
        List<String> keys = term.each("no quota's key", ResponseFilters::key);
        yield Condition.ofResponse(
            anyOf("r.over_quota @> ARRAY[CAST(%s AS text)]", keys.size()), keys.toArray());
      }
      case FLAG -> {
        term.require(SOME);
        yield Condition.ofResponse(
            "r.id IN (SELECT f.response FROM response_flag f"
                + " WHERE f.study = :study AND f.flag IN (%s))",
            term.each("no flag", ResponseFilters::flag));
      }
      case "submittedAt" -> {
        term.require(RANGE);
        String comparison = term.operator() == FilterOperator.GE ? ">=" : "<=";
        yield Condition.ofResponse("r.submitted_at " + comparison + " %s", term.instant());
      }
      default -> throw term.refused("unknown-field", "names no field that can be filtered by");
    };
  }

  private Condition attribute(String name, FilterTerm term) {
    term.require(SOME);
    if (name.isEmpty() || name.length() > 64) {
      throw term.refused("unknown-field", "names no attribute");
    }
    List<String> wanted = term.objects(name);
    return Condition.ofParticipant(
        anyOf("p.attributes @> CAST(%s AS jsonb)", wanted.size()), wanted.toArray());
  }

  private static String anyOf(String each, int values) {
    return String.join(" OR ", Collections.nCopies(values, each));
  }

  private static String key(String text) {
    if (!Shapes.isKey(text)) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  private static String state(String text) {
    return column(text, STATES);
  }

  private static String flag(String text) {
    return column(text, FLAGS);
  }

  /** As the column has it. */
  private static String column(String text, Set<String> known) {
    if (!known.contains(text)) {
      throw new IllegalArgumentException();
    }
    return Spelling.constant(text);
  }
}

package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.transcript.carrying.Passage;

/** Who applied which code where, for whoever compares coders. */
@ApplicationScoped
public class CodeApplications {

  private static final String CODER = "coalesce(c.coder, c.createdBy)";

  private final CodingRepository codings;

  CodeApplications(CodingRepository codings) {
    this.codings = codings;
  }

  /**
   * Which of them are looked at.
   *
   * @param interview null for all
   * @param coders empty for all
   */
  public record Among(String study, UUID interview, Collection<String> coders) {

    private String from() {
      return " from Coding c where c.id.study = :study"
          + (interview == null ? "" : " and c.interview = :interview")
          + (coders.isEmpty() ? "" : " and " + CODER + " in :coders");
    }
  }

  /** Who coded which interviews. */
  @Transactional
  public List<CoderOfInterview> coders(Among among) {
    return asked("select distinct c.interview, " + CODER + among.from(), among)
        .getResultList()
        .stream()
        .map(row -> new CoderOfInterview((UUID) row[0], (String) row[1]))
        .toList();
  }

  /** The next interviews that several have coded, from one on, in the order of their ids. */
  @Transactional
  public List<UUID> codedTwice(Among among, UUID from, int limit) {
    String query =
        "select c.interview, count(distinct "
            + CODER
            + ")"
            + among.from()
            + " and c.interview >= :from group by c.interview having count(distinct "
            + CODER
            + ") > 1 order by c.interview";
    return asked(query, among)
        .setParameter("from", from)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  /**
   * The applications.
   *
   * @param code null for all
   * @param most so many at most
   */
  @Transactional
  public List<CodeApplication> of(Among among, String code, int most) {
    String query =
        "select c.interview, "
            + CODER
            + ", c.code, c.turn, c.start, c.endTurn, c.end"
            + among.from()
            + (code == null ? "" : " and c.code = :code");
    TypedQuery<Object[]> asked = asked(query, among).setMaxResults(most);
    if (code != null) {
      asked.setParameter("code", code);
    }
    return asked.getResultList().stream().map(CodeApplications::application).toList();
  }

  private static CodeApplication application(Object[] row) {
    Passage passage = new Passage((int) row[3], (int) row[4], (int) row[5], (int) row[6]);
    return new CodeApplication((UUID) row[0], (String) row[1], (String) row[2], passage);
  }

  private TypedQuery<Object[]> asked(String query, Among among) {
    TypedQuery<Object[]> asked =
        codings
            .getEntityManager()
            .createQuery(query, Object[].class)
            .setParameter("study", among.study());
    if (among.interview() != null) {
      asked.setParameter("interview", among.interview());
    }
    if (!among.coders().isEmpty()) {
      asked.setParameter("coders", among.coders());
    }
    return asked;
  }
}

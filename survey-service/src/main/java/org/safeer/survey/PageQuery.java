package org.safeer.survey;

import io.quarkus.panache.common.Parameters;
import java.util.UUID;

/** The query of a page of what clients bring to a study, in the order of its ids. */
public final class PageQuery {

  /** No id is as small as this. */
  public static final UUID FIRST = new UUID(0, 0);

  private final StringBuilder where = new StringBuilder("study = :study and id > :after");
  private final Parameters parameters;

  private PageQuery(String study, UUID after) {
    this.parameters = Parameters.with("study", study).and("after", after);
  }

  /**
   * What the caller may see: the team all of it, every other client what it brought itself.
   *
   * @param bringer name of the field that says which client brought it
   * @param after the last id of the page before; {@link #FIRST} for the first page
   */
  public static PageQuery of(String study, Access access, String bringer, UUID after) {
    PageQuery query = new PageQuery(study, after);
    return access.team() ? query : query.with(bringer, access.client());
  }

  /** The same of those alone whose field has this value. */
  public PageQuery with(String field, Object value) {
    where.append(" and ").append(field).append(" = :").append(field);
    parameters.and(field, value);
    return this;
  }

  /** The condition and the order. */
  public String text() {
    return where + " order by id";
  }

  /** What the condition names. */
  public Parameters parameters() {
    return parameters;
  }
}

package org.safeer.theme.disclosure;

/**
 * A rule of this package that the caller's input breaks.
 *
 * <p>{@link #rule()} is a stable short name and {@link #field()} the member it concerns, so that an
 * outer layer can turn both into a problem without reading the message.
 */
public final class DisclosureRuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String rule;

  /**
   * @param field member that breaks the rule, for example {@code minimumBase}
   * @param rule stable short name, for example {@code base-below-cell}
   * @param detail one sentence for a person
   */
  public DisclosureRuleException(String field, String rule, String detail) {
    super(detail);
    this.field = field;
    this.rule = rule;
  }

  public String field() {
    return field;
  }

  public String rule() {
    return rule;
  }
}

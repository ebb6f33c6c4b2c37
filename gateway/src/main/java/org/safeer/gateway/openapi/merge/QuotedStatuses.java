package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;

/** OpenAPI wants the statuses of responses as text; bare, YAML would read them as numbers. */
final class QuotedStatuses extends StringQuotingChecker.Default {

  private static final long serialVersionUID = 1L;

  @Override
  public boolean needToQuoteName(String name) {
    return super.needToQuoteName(name) || name.chars().allMatch(Character::isDigit);
  }
}

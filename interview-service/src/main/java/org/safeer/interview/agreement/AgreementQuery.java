package org.safeer.interview.agreement;

import java.util.List;
import java.util.UUID;

/**
 * What is compared.
 *
 * @param interview null for all
 * @param code null for all
 * @param coders empty for all
 */
public record AgreementQuery(String study, UUID interview, String code, List<String> coders) {

  /** Keys with commas between them. */
  static final String CODERS = "[a-z0-9][a-z0-9-]{0,63}(,[a-z0-9][a-z0-9-]{0,63}){1,19}";

  /**
   * What the parameters of a request ask for.
   *
   * @param coders as {@link #CODERS}; null for all
   */
  static AgreementQuery of(String study, UUID interview, String code, String coders) {
    List<String> named = coders == null ? List.of() : List.of(coders.split(","));
    return new AgreementQuery(study, interview, code, named.stream().distinct().toList());
  }
}

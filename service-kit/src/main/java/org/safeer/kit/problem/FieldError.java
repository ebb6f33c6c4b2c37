package org.safeer.kit.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer RFC 6901 pointer into the request body, or the name of a parameter
 * @param rule stable short name of the broken rule, for example {@code required}
 * @param detail one sentence for a person
 */
public record FieldError(String pointer, String rule, String detail) {

  /** The same, told of what the request is a part of; its words begin with its pointer. */
  FieldError within(String place) {
    String told = detail.startsWith("/") ? place + detail : detail;
    return new FieldError(place + pointer, rule, told);
  }
}

package org.safeer.survey.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;

/** The rules of a frame that go across its fields. */
final class FrameCheck {

  private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

  private FrameCheck() {}

  static List<FieldError> errors(Frame frame) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < frame.regions().size(); i++) {
      if (!seen.add(frame.regions().get(i).region())) {
        String pointer = JsonPointers.of("frame", "regions", i, "region");
        errors.add(new FieldError(pointer, "duplicate-region", pointer + " is given twice."));
      }
    }
    seen.add(Region.UNKNOWN);
    frame.countries().forEach((country, region) -> country(country, region, seen, errors));
    return errors;
  }

  private static void country(
      String country, String region, Set<String> regions, List<FieldError> errors) {
    String pointer = JsonPointers.of("frame", "countries", country);
    if (!isCountry(country)) {
      errors.add(
          new FieldError(pointer, "country", pointer + " is not an ISO 3166-1 alpha-2 code."));
    }
    if (!regions.contains(region)) {
      errors.add(
          new FieldError(pointer, "unknown-region", pointer + " is not a region of the frame."));
    }
  }

  /** Whether this is an ISO 3166-1 alpha-2 code. */
  static boolean isCountry(String country) {
    return ISO_COUNTRIES.contains(country);
  }
}

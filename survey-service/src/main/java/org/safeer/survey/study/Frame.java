package org.safeer.survey.study;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.survey.Shapes;

/**
 * The sampling frame: which regions a study tells apart, and which country lies in which.
 *
 * @param regions the regions; {@code unknown} is added if it is not among them
 * @param countries region by ISO 3166-1 alpha-2 code; countries not named are {@code unknown}
 */
public record Frame(
    @NotNull @Size(max = 200) List<@NotNull @Valid Region> regions,
    @Size(max = 300)
        Map<@Pattern(regexp = "^[A-Z]{2}$") String, @NotNull @Pattern(regexp = Shapes.KEY) String>
            countries) {

  /** Countries may be left out. */
  public Frame {
    countries = countries == null ? Map.of() : countries;
  }

  /** Whether the frame has this region. */
  public boolean has(String region) {
    return regionKeys().contains(region);
  }

  /** The region of a country; {@code unknown} if the frame does not name the country. */
  public String regionOf(String country) {
    return countries.getOrDefault(country, Region.UNKNOWN);
  }

  /** The keys of the regions. */
  public Set<String> regionKeys() {
    return regions.stream().map(Region::region).collect(Collectors.toUnmodifiableSet());
  }

  /** The same frame with the region nobody has to think of. */
  Frame withUnknown() {
    if (has(Region.UNKNOWN)) {
      return this;
    }
    List<Region> all = new ArrayList<>(regions);
    all.add(Region.unknown());
    return new Frame(List.copyOf(all), countries);
  }
}

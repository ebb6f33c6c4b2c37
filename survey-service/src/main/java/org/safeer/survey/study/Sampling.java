package org.safeer.survey.study;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.survey.Findings;
import org.safeer.survey.Shapes;

/**
 * How a study found its participants.
 *
 * @param design how, in a sentence or two, by language tag
 * @param sources where; none if participants' sources are not kept
 */
public record Sampling(
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 2000) String> design,
    @Size(max = 100) List<@NotNull @Valid SamplingSource> sources) {

  /** Sources may be left out. */
  public Sampling {
    sources = sources == null ? List.of() : sources;
  }

  /** The keys of the sources. */
  Set<String> sourceKeys() {
    return sources.stream().map(SamplingSource::source).collect(Collectors.toUnmodifiableSet());
  }

  /** Says what is wrong across the fields. */
  void check(Findings place) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      place
          .at("sources", i, "source")
          .require(seen.add(sources.get(i).source()), "duplicate-source", "is given twice");
    }
  }
}

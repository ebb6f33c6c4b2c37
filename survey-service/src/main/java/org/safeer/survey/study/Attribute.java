package org.safeer.survey.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Findings;
import org.safeer.survey.Shapes;

/**
 * Something a study tells its participants apart by.
 *
 * @param attribute its key
 * @param label its name by language tag
 * @param type what its values are
 * @param options its values; of a category alone
 * @param minimum its smallest value, from -1,000,000; of a number alone
 * @param maximum its largest value, up to 1,000,000: a telephone number must not fit; of a number
 *     alone
 * @param sensitive whether it could harm somebody who is recognised by it; null for no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attribute(
    @NotNull @Pattern(regexp = Shapes.KEY) String attribute,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> label,
    @NotNull AttributeType type,
    @Size(max = 300) List<@NotNull @Valid AttributeOption> options,
    @Schema(description = "The smallest value; of a number alone")
        @Min(-Attribute.BOUND)
        @Max(Attribute.BOUND)
        Integer minimum,
    @Schema(description = "The largest value; of a number alone")
        @Min(-Attribute.BOUND)
        @Max(Attribute.BOUND)
        Integer maximum,
    @Schema(description = "Whether it could harm somebody who is recognised by it")
        Boolean sensitive) {

  static final long BOUND = 1_000_000;

  private static final String WHOLE = "0|-?[1-9][0-9]{0,6}";

  /** No is left unsaid. */
  public Attribute {
    sensitive = Boolean.TRUE.equals(sensitive) ? true : null;
  }

  /** Says what stands against a value, seen from where the value stands; never the value itself. */
  void check(String value, Findings place) {
    if (type == AttributeType.CATEGORY) {
      place.require(optionKeys().contains(value), "option", "is no option of the attribute");
    } else if (!value.matches(WHOLE)) {
      place.add("number", "is no whole number");
    } else {
      int number = Integer.parseInt(value);
      place.require(
          number >= minimum && number <= maximum, "range", "lies outside the attribute's bounds");
    }
  }

  /** The keys of the options; none for a number. */
  public Set<String> optionKeys() {
    return options == null
        ? Set.of()
        : options.stream().map(AttributeOption::option).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether every value of the other one is a value of this one too. */
  boolean holdsAllOf(Attribute other) {
    if (type != other.type) {
      return false;
    }
    return type == AttributeType.CATEGORY
        ? optionKeys().containsAll(other.optionKeys())
        : minimum <= other.minimum && maximum >= other.maximum;
  }
}

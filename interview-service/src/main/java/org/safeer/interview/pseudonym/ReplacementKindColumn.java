package org.safeer.interview.pseudonym;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Keeps a kind by its name in small letters, as answers have it. */
@Converter(autoApply = true)
class ReplacementKindColumn implements AttributeConverter<ReplacementKind, String> {

  @Override
  public String convertToDatabaseColumn(ReplacementKind kind) {
    return kind == null ? null : kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public ReplacementKind convertToEntityAttribute(String name) {
    return name == null ? null : ReplacementKind.valueOf(name.toUpperCase(Locale.ROOT));
  }
}

package org.safeer.interview.interview;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a status by its key. */
@Converter(autoApply = true)
class InterviewStatusColumn implements AttributeConverter<InterviewStatus, String> {

  @Override
  public String convertToDatabaseColumn(InterviewStatus status) {
    return status == null ? null : status.key();
  }

  @Override
  public InterviewStatus convertToEntityAttribute(String key) {
    return key == null ? null : InterviewStatus.of(key);
  }
}

package org.safeer.survey.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** How a participant can be reached, as those see it who may. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(
    String study,
    UUID participant,
    String email,
    String phone,
    String name,
    String language,
    long version) {

  static ContactView of(EntityKey key, PutContactRequest details, long version) {
    return new ContactView(
        key.study(),
        key.id(),
        details.email(),
        details.phone(),
        details.name(),
        details.language(),
        version);
  }

  /** Does not tell a person's address to the first log that prints it. */
  @Override
  public String toString() {
    return "ContactView[…]";
  }
}

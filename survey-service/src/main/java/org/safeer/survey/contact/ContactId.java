package org.safeer.survey.contact;

import java.util.UUID;

/** Primary key of a participant's contact details. */
record ContactId(String study, UUID participant) {

  /** Before all others. */
  static final ContactId START = new ContactId("", new UUID(0, 0));
}

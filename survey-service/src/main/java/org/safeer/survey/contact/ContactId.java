package org.safeer.survey.contact;

import java.util.UUID;

/** Primary key of a participant's contact details. */
record ContactId(String study, UUID participant) {}

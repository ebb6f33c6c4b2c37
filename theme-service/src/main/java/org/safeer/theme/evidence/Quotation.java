package org.safeer.theme.evidence;

import java.util.UUID;

/**
 * Words of a participant that may be quoted now. It never leaves the service as it is: what is
 * shown of it names nobody.
 *
 * @param code the code of the excerpt
 * @param consent version of the participant's state that allows it
 */
public record Quotation(
    UUID quotation, String code, String text, String language, UUID participant, long consent) {}

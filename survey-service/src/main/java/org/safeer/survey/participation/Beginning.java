package org.safeer.survey.participation;

import java.util.UUID;
import org.safeer.survey.EntityKey;

/**
 * How somebody enters.
 *
 * @param key study and id of the participation
 * @param invitation what they came by
 * @param participant who they are from now on
 * @param language they read the consent form in
 * @param codeHash hash of the code that only they know
 */
public record Beginning(
    EntityKey key,
    UUID invitation,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    String language,
    String codeHash) {}

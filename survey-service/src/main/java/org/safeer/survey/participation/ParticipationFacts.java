package org.safeer.survey.participation;

import java.util.UUID;
import org.safeer.survey.EntityKey;

/**
 * What the invitation needs to know of somebody who came by it; true until the transaction ends.
 *
 * @param participant who they are
 * @param invitation what they came by; null once submitted or erased
 * @param answered whether anything of theirs is saved or submitted
 * @param codeHash hash of the code that opens it
 */
public record ParticipationFacts(
    EntityKey participant,
    UUID invitation,
    ParticipationStatus status,
    boolean answered,
    String codeHash) {}

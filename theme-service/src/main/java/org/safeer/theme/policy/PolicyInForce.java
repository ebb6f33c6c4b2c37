package org.safeer.theme.policy;

import org.safeer.theme.disclosure.DisclosurePolicy;

/**
 * The policy under which a study's numbers are released now.
 *
 * @param version tells one policy in force from the next; 0 for the ordinary one
 */
public record PolicyInForce(DisclosurePolicy policy, long version) {}

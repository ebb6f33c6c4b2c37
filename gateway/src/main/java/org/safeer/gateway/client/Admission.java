package org.safeer.gateway.client;

import java.util.Set;

/**
 * An active client whose key was shown.
 *
 * @param client its id, for example {@code faith-researcher}
 * @param role what it is
 * @param studies the studies granted to it; those it owns are not among them
 */
public record Admission(String client, Role role, Set<String> studies) {}

package org.safeer.theme.policy;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The disclosure policy of a study.
 *
 * @param version its state version; 0 while nobody has set one and the ordinary policy holds
 * @param setBy the client that set it; absent for the ordinary policy
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisclosurePolicyView(
    String study, int minimumBase, int minimumCell, String reason, long version, String setBy) {}

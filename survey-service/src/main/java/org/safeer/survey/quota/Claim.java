package org.safeer.survey.quota;

import java.util.Map;

/**
 * A response as quotas see it.
 *
 * @param region of its participant
 * @param attributes of its participant
 */
public record Claim(String questionnaire, String region, Map<String, String> attributes) {}

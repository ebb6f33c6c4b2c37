package org.safeer.survey.consentform;

import java.util.List;

/**
 * What somebody says a participant has agreed to.
 *
 * @param formVersion the form they were shown
 * @param language the language it was shown in
 * @param scopes what they agreed to
 */
public record Agreement(String formVersion, String language, List<ConsentScope> scopes) {}

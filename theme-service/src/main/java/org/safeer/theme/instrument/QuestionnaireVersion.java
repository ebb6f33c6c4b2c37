package org.safeer.theme.instrument;

import java.util.List;

/** A published version of a questionnaire. */
public record QuestionnaireVersion(
    String study, String questionnaire, int questionnaireVersion, long version, List<Item> items) {}

package org.safeer.theme.instrument;

/** An item of a questionnaire, the same in all its versions. */
public record ItemKey(String questionnaire, String item) {}

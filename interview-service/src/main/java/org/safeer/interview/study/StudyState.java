package org.safeer.interview.study;

/**
 * The part of a StudyState event that is kept here.
 *
 * @param study the study's key
 * @param version of the state
 * @param owner id of the client that owns the study
 * @param basis {@code consent} or {@code published-dataset}
 * @param resetVersion version under which a sandbox was last emptied; null if it never was
 */
public record StudyState(
    String study, long version, String owner, String basis, Long resetVersion) {}

package org.safeer.survey.quota;

/** What a quota counts, which never changes. */
record CountedCell(String quota, String questionnaire, QuotaCell cell) {

  boolean counts(Claim claim) {
    return questionnaire.equals(claim.questionnaire())
        && cell.holds(claim.region(), claim.attributes());
  }
}

package org.safeer.survey.responseimport.proposal;

import java.util.List;

/**
 * What a column, or several, could answer.
 *
 * @param confidence 0 to 1
 * @param reasons a sentence each
 */
record Placed(
    ItemColumnDraft column, List<ColumnProfile> taken, double confidence, List<String> reasons) {}

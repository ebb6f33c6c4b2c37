package org.safeer.survey.responseimport.proposal;

import java.util.List;
import org.safeer.survey.responseimport.mapping.ItemColumn;

/**
 * What a column, or several, could answer.
 *
 * @param confidence 0 to 1
 * @param reasons a sentence each
 */
record Placed(
    ItemColumn column, List<ColumnProfile> taken, double confidence, List<String> reasons) {}

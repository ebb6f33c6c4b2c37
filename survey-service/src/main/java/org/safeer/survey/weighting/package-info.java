/**
 * Post-stratification: weights by which the respondents stand for a population whose shares are
 * known. The unweighted counts stay what they are; weights are kept beside.
 */
package org.safeer.survey.weighting;

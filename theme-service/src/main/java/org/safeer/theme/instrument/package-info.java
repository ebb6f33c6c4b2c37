/**
 * What a study measures with: items of published questionnaires, codes of the codebook. Per
 * generation.
 */
package org.safeer.theme.instrument;

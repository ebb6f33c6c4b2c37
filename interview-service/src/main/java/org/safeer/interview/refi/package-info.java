/**
 * REFI-QDA, the exchange format of programs for qualitative analysis: codebooks ({@code .qdc}) and
 * projects ({@code .qdpx}). It knows the format and nothing of studies; {@code docs/refi-qda.md}
 * says what was found out about the format and where.
 */
package org.safeer.interview.refi;

/**
 * Counts kept by difference, and the live reading of them for the research team. Per generation.
 */
package org.safeer.theme.aggregate;

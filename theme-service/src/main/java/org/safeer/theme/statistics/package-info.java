/**
 * Statistics of ordinal items: pure functions of counts, with the source of every formula.
 *
 * <p>They know nothing of disclosure: whoever publishes one asks first whether its counts are
 * published.
 */
package org.safeer.theme.statistics;

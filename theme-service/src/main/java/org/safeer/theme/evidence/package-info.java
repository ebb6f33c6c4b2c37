/**
 * What participants left, and the rules by which a state replaces another. {@link
 * org.safeer.theme.evidence.Counts} says what of it counts. Per generation.
 */
package org.safeer.theme.evidence;

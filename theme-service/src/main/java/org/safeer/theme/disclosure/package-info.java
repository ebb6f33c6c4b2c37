/**
 * Statistical disclosure control: what of a study's counts may be published.
 *
 * <p>Start at {@link org.safeer.theme.disclosure.Suppressor}. Pure functions of counts: no
 * database, no HTTP, no clock, no chance.
 */
package org.safeer.theme.disclosure;

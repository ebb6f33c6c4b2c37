/**
 * Quality flags: what makes a response look careless, copied or wrong. A flag tells people where to
 * look; nothing is deleted, refused or counted otherwise for it. {@code docs/quality-flags.md}
 * gives the definitions and where they come from.
 */
package org.safeer.survey.quality;

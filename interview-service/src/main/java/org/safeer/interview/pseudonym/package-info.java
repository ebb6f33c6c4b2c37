/** Puts generic words in the place of those that identify somebody. */
package org.safeer.interview.pseudonym;

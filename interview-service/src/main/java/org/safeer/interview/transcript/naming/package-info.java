/** Proposes what in a transcript identifies somebody, for a person to confirm. */
package org.safeer.interview.transcript.naming;

/** The local copy of the participants that survey-service owns, and the question of consent. */
package org.safeer.interview.participant;

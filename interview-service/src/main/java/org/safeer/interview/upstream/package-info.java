/** What survey-service is asked directly, when no event has told of it yet. */
package org.safeer.interview.upstream;

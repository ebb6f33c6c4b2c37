/** Studies that are there to try things in, and can be emptied. */
package org.safeer.interview.sandbox;

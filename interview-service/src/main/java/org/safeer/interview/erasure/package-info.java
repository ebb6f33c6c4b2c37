/** What this service does when a participant withdraws. */
package org.safeer.interview.erasure;

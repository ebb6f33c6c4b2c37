/** What this service makes of the events it reads. */
package org.safeer.interview.messaging;

/**
 * What an embassy could find out by subtracting published counts from each other. Knows nothing of
 * how the release was protected.
 */
package org.safeer.system.attack;

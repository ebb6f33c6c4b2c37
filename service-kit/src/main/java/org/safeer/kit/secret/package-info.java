/** Secrets that people carry. */
package org.safeer.kit.secret;

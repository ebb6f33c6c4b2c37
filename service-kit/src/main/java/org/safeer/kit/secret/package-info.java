/** Secrets that people carry, and secrets that are kept: encrypted, with keys that change. */
package org.safeer.kit.secret;

/** Calls that create something under an id of the server's choosing, and may be sent again. */
package org.safeer.kit.idempotency;

/** Frozen findings: drafted, protected, published by somebody else, never changed. */
package org.safeer.theme.release;

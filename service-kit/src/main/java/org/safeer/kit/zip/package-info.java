/** Reads packed files of strangers within bounds. */
package org.safeer.kit.zip;

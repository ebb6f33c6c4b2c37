/** Rules for text and keys that every feature's requests share. */
package org.safeer.interview.text;

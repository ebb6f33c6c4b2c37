/** Themes and what is mapped to them. Kept through every rebuild. */
package org.safeer.theme.theme;

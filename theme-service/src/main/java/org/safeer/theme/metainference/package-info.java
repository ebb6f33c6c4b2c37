/**
 * What researchers conclude where numbers and words meet, theme by theme. Kept through every
 * rebuild.
 */
package org.safeer.theme.metainference;

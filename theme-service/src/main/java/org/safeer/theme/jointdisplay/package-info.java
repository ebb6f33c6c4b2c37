/**
 * Numbers, words and what they come to, side by side: the table a mixed-methods study is read by.
 */
package org.safeer.theme.jointdisplay;

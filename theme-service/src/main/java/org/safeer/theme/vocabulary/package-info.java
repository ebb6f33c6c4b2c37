/** Keys and problem codes of this service. */
package org.safeer.theme.vocabulary;

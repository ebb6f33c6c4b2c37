/** The word to survey-service that a withdrawn participant is gone from here. */
package org.safeer.theme.erasure;

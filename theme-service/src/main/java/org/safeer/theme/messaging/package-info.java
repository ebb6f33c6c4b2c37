/** The topics this service reads, translated into what the features understand. */
package org.safeer.theme.messaging;

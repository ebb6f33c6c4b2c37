/**
 * The survey's figures, counted again from the published file alone. Shares no line with the
 * services: an error there cannot hide here.
 */
package org.safeer.system.figures;

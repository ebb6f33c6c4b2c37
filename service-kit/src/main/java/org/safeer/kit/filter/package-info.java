/** Conditions on lists, as the parameters {@code filter[field][operator]=value} tell them. */
package org.safeer.kit.filter;

/**
 * What interviews and codings have in common: how they are keyed, how their topics are told anew,
 * and how those that were removed are kept from returning.
 */
package org.safeer.interview.entity;

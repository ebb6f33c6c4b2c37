package org.safeer.survey.logic;

import java.util.Set;

/**
 * What an expression reads.
 *
 * @param items the names in {@code ${name}}, in the order they stand in
 * @param self whether it reads {@code .}, the answer of the item it belongs to
 */
public record References(Set<String> items, boolean self) {}

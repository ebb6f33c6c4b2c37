package org.safeer.theme.evidence;

import java.util.UUID;

/**
 * The words of an excerpt, pseudonymised and approved for quotation.
 *
 * @param quotation a random id: it tells neither when the words were approved nor whose they are
 * @param language BCP 47 tag of the language spoken
 */
public record QuotedWords(UUID quotation, String text, String language) {}

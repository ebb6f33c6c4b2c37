package org.safeer.interview.refi.reading;

/**
 * Something in a file that was not read, or not as it is written.
 *
 * @param rule what is the matter: {@code unsupported} for what the standard knows and no model here
 *     has room for, {@code unknown} for what the standard does not know, {@code value} for a value
 *     that breaks the schema's rule, {@code position} for a selection outside its text, {@code
 *     source-missing} for a text that is not in the file, {@code external} for one that is
 *     elsewhere on purpose, {@code positions} for positions that are counted in another way than
 *     the standard's, {@code more} for places that are not listed any more
 * @param path of elements from the root, with {@code @} before an attribute
 * @param count how often
 */
public record Finding(String rule, String path, long count) {}

package org.safeer.theme.release;

/** The words of a quotation, as long as they may be shown. */
record ReleasedWords(String code, String text, String language) {}

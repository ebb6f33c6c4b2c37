package org.safeer.survey.contact;

/**
 * Contact details as they are stored.
 *
 * @param keyId names the key they are encrypted with
 * @param nonce 12 random bytes, used once
 * @param sealed the cipher text with its tag
 */
record SealedContact(String keyId, byte[] nonce, byte[] sealed) {}

package org.safeer.kit.secret;

/**
 * A secret as it is stored.
 *
 * @param keyId names the key it is encrypted with
 * @param nonce 12 random bytes, used once
 * @param bytes the cipher text with its tag
 */
public record Sealed(String keyId, byte[] nonce, byte[] bytes) {}

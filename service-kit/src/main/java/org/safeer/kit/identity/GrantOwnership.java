package org.safeer.kit.identity;

/** What a service knows of ownership, beside the grants that a token carries. */
public interface GrantOwnership {

  /**
   * Whether this client owns what the grant key names.
   *
   * <p>Called on a worker thread, once for a request whose token does not carry the grant.
   */
  boolean owns(String clientId, String grant);
}

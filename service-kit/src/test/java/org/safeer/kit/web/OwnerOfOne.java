package org.safeer.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.identity.GrantOwnership;

/** {@code owner} owns {@code owned-box}, nobody else owns anything. */
@ApplicationScoped
public class OwnerOfOne implements GrantOwnership {

  @Override
  public boolean owns(String clientId, String grant) {
    return clientId.equals("owner") && grant.equals("owned-box");
  }
}

package org.safeer.gateway.openapi.merge;

import java.util.List;

/** Why the build stops here; the message is for whoever has to change a service. */
final class MergeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MergeException(String message) {
    super(message);
  }

  MergeException(List<String> findings) {
    super("the one OpenAPI document cannot be made:\n  " + String.join("\n  ", findings));
  }
}

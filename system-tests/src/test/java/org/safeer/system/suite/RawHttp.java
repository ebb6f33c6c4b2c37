package org.safeer.system.suite;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that no well-behaved client sends. */
public final class RawHttp {

  // {"alg":"none"} . {"iss":"safeer-gateway","sub":"faith-researcher","role":"researcher"}
  public static final String FORGED_TOKEN =
      "eyJhbGciOiJub25lIn0."
          + "eyJpc3MiOiJzYWZlZXItZ2F0ZXdheSIsInN1YiI6ImZhaXRoLXJlc2VhcmNoZXIiLCJyb2xlIjoicmVzZWFyY2hlciJ9.";

  private static final int PATIENCE_MS = 10_000;

  private RawHttp() {}

  /** Sends the whole request and goes away before the answer comes. */
  public static void putAndHangUp(Api api, String path, String body) throws IOException {
    try (Socket socket = connect(api)) {
      OutputStream out = socket.getOutputStream();
      out.write(request("PUT", path, api, body).getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private static Socket connect(Api api) throws IOException {
    URI gateway = URI.create(api.gateway());
    Socket socket = new Socket(gateway.getHost(), gateway.getPort());
    socket.setSoTimeout(PATIENCE_MS);
    return socket;
  }

  private static String request(String method, String path, Api api, String body) {
    return "%s %s HTTP/1.1\r\nHost: safeer\r\nX-API-Key: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(method, path, api.key(), body.getBytes(StandardCharsets.UTF_8).length, body);
  }
}

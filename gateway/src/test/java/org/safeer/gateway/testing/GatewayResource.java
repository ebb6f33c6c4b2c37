package org.safeer.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.safeer.kit.testing.TestTokens;

/** Gives a test of the gateway its key pair, demo clients, and peers in place of the services. */
public class GatewayResource implements QuarkusTestResourceLifecycleManager {

  private final Peer peer = new Peer();

  @Override
  public Map<String, String> start() {
    try {
      Path keys = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "demo-keys-");
      return Map.of(
          "safeer.keys.private",
          TestTokens.publicKeyFile().resolveSibling("private.pem").toString(),
          "safeer.demo.keys-file",
          keys.resolve("keys.json").toString(),
          "safeer.gateway.answer-timeout",
          "PT1S",
          "safeer.survey.url",
          "http://127.0.0.1:" + peer.listen("survey"),
          "safeer.interview.url",
          "http://127.0.0.1:" + peer.listen("interview"),
          "safeer.theme.url",
          "http://127.0.0.1:" + freePort());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Nobody listens where theme should be: it is down in these tests. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(peer, new TestInjector.MatchesType(Peer.class));
  }

  @Override
  public void stop() {
    peer.close();
  }
}

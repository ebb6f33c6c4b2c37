package org.safeer.interview.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** An address of survey-service at which nothing answers, until a test lets something. */
public class SurveyAddress implements QuarkusTestResourceLifecycleManager {

  static final String PORT_PROPERTY = "safeer.test.survey.port";

  @Override
  public Map<String, String> start() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      System.setProperty(PORT_PROPERTY, Integer.toString(free.getLocalPort()));
      return Map.of("safeer.survey.url", "http://127.0.0.1:" + free.getLocalPort());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void stop() {
    System.clearProperty(PORT_PROPERTY);
  }
}

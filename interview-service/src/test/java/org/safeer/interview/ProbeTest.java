package org.safeer.interview;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.*;

@RealServers
class ProbeTest {
  @Test
  void probe() {
    TestStudy study = TestStudy.known();
    for (String p :
        new String[] {"not-mine-x", "a%20b", "a%00b", "A_b", "a%2Fb", "a;x=1", "%00", "a%C3%A9"}) {
      var r =
          study
              .as("someone", "researcher", Set.of("interviews:read"))
              .urlEncodingEnabled(false)
              .get("/v1/studies/" + p + "/interviews");
      System.out.println("PROBE " + p + " " + r.statusCode() + " " + r.asString());
    }
  }
}

package org.safeer.localstack.run;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.safeer.localstack.DataFolder;
import org.safeer.localstack.suite.Suite;

/** What a person needs to know once the suite is up. */
final class Welcome {

  private final PrintStream terminal;

  Welcome(PrintStream terminal) {
    this.terminal = terminal;
  }

  void print(Suite suite, DataFolder folder, Duration took) throws IOException {
    String gateway = suite.gateway().baseUrl();
    terminal.printf("%nSafeer is up (%.1f s).%n%n", took.toMillis() / 1000.0);
    terminal.println("  Page        " + gateway + "/");
    terminal.println("  Swagger UI  " + gateway + "/docs");
    terminal.println("  OpenAPI     " + gateway + "/openapi");
    List<String> keys = DemoKeys.table(DemoProgram.keysFile(folder));
    if (!keys.isEmpty()) {
      terminal.printf("%nKeys of the demo clients, sent as X-API-Key:%n%n");
      keys.forEach(line -> terminal.println("  " + line));
    }
    terminal.printf("%nCtrl-C stops it. Logs: %s%n%n", folder.logs());
  }
}

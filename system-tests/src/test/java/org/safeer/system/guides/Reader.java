package org.safeer.system.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.safeer.system.suite.Repository;
import org.safeer.system.suite.RunningSuite;

/**
 * Follows a guide from its first line to its last in one shell, in the repository's folder, as
 * somebody does who has started {@code ./run}. Only the place of the keys and the gateway's address
 * differ, for this suite is not the reader's.
 */
public final class Reader {

  private static final String KEYS = ".safeer/demo-keys.json";
  private static final String GATEWAY = "http://127.0.0.1:8080";
  private static final Path FOLDER = Repository.root().resolve("system-tests/target/guides");
  private static final long PATIENCE_SECONDS = 60;

  /** Each status goes beside the answer, which is left as it is. */
  private static final String CURL_SETTINGS =
      "write-out = \"%{stderr}" + Printed.STATUS + "%{http_code}\\n\"\n";

  private final Map<String, String> places;

  public Reader(RunningSuite suite) {
    this.places = Map.of(KEYS, suite.keysFile().toString(), GATEWAY, suite.gateway());
  }

  /** What went otherwise than the guide says, a line for each. */
  public List<String> follow(Guide guide) throws InterruptedException {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(FOLDER), "guide");
      Files.writeString(folder.resolve(".curlrc"), CURL_SETTINGS);
      Files.writeString(folder.resolve("all.sh"), script(guide, folder));
      run(folder);
      return complaints(guide, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String script(Guide guide, Path folder) throws IOException {
    StringBuilder script = new StringBuilder();
    for (Fence fence : guide.fences()) {
      if (fence.isRun()) {
        Path place = folder.resolve(fence.line() + ".sh");
        Files.writeString(place, here(fence.text()) + "\n");
        script.append("exec >%1$s.out 2>%1$s.err\n. %1$s\necho 0 >%1$s.done\n".formatted(place));
      }
    }
    return script.toString();
  }

  private String here(String commands) {
    String here = commands;
    for (Map.Entry<String, String> place : places.entrySet()) {
      here = here.replace(place.getKey(), place.getValue());
    }
    return here;
  }

  private static void run(Path folder) throws IOException, InterruptedException {
    ProcessBuilder bash =
        new ProcessBuilder("bash", "-eu", "-o", "pipefail", folder.resolve("all.sh").toString())
            .directory(Repository.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("all.out").toFile());
    bash.environment().put("CURL_HOME", folder.toString());
    Process process = bash.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  /** Each answer that is shown belongs to the commands last before it. */
  private List<String> complaints(Guide guide, Path folder) throws IOException {
    List<String> complaints = new ArrayList<>();
    Printed printed = null;
    for (Fence fence : guide.fences()) {
      if (fence.isRun()) {
        printed = Printed.by(fence, folder);
        complaints.addAll(printed.complaints(shownAfter(guide, fence)));
      } else if (fence.isShown() && printed == null) {
        complaints.add("line " + fence.line() + " shows an answer to nothing");
      }
    }
    return complaints;
  }

  private List<Fence> shownAfter(Guide guide, Fence commands) {
    List<Fence> after = guide.fences().stream().filter(f -> f.line() > commands.line()).toList();
    return after.stream()
        .takeWhile(fence -> !fence.isRun())
        .filter(Fence::isShown)
        .map(fence -> fence.with(here(fence.text())))
        .toList();
  }
}

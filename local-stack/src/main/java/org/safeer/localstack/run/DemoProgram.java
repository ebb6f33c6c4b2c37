package org.safeer.localstack.run;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.safeer.localstack.DataFolder;
import org.safeer.localstack.process.ChildProcess;
import org.safeer.localstack.process.Launch;
import org.safeer.localstack.process.OwnClasspath;

/**
 * A program of demo-studies, which uses the suite as any client would: with the demo clients' keys,
 * through the gateway.
 *
 * @param name what the person at the terminal calls it; also names its log
 * @param mainClass its class
 * @param heap the JVM's option for its memory
 */
record DemoProgram(String name, String mainClass, String heap) {

  /** Loads the demo studies, and ends. */
  static final DemoProgram LOADER =
      new DemoProgram("demo-studies", "org.safeer.demo.DemoMain", "-Xmx128m");

  /** Fills the sandbox again whenever it has been emptied, and does not end. */
  static final DemoProgram KEEPER =
      new DemoProgram("sandbox-keeper", "org.safeer.demo.SandboxKeeperMain", "-Xmx64m");

  /** Where the gateway writes the demo clients' keys and these programs read them. */
  static Path keysFile(DataFolder folder) {
    return folder.root().resolve("demo-keys.json");
  }

  Path log(DataFolder folder) {
    return folder.log(name);
  }

  ChildProcess start(Path root, DataFolder folder, String gateway) {
    Path target = root.resolve("demo-studies/target");
    String classpath =
        target.resolve("classes") + File.pathSeparator + target.resolve("lib").resolve("*");
    List<String> command =
        List.of(
            OwnClasspath.java(),
            heap,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classpath,
            mainClass,
            "--gateway",
            gateway,
            "--keys",
            keysFile(folder).toString());
    return ChildProcess.start(new Launch(name, command, Map.of(), log(folder), "TERM"));
  }
}

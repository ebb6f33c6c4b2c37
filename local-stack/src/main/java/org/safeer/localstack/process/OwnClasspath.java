package org.safeer.localstack.process;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeer.localstack.StackException;

/** Finds the class path with which a child JVM can run a main class of this module. */
public final class OwnClasspath {

  private OwnClasspath() {}

  /** This module's classes and the {@code lib} folder that the build puts beside them. */
  public static String find() {
    Path own = codeSource();
    Path lib = own.resolveSibling("lib");
    if (Files.isDirectory(lib)) {
      return join(own, lib);
    }
    String root = System.getProperty("safeer.root");
    if (root != null) { // run from the jar in the local Maven repository
      Path target = Path.of(root, "local-stack", "target");
      if (Files.isDirectory(target.resolve("lib"))) {
        return join(target.resolve("classes"), target.resolve("lib"));
      }
    }
    return System.getProperty("java.class.path");
  }

  /** The Java program of the JVM that runs this. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String join(Path classes, Path lib) {
    return classes + System.getProperty("path.separator") + lib.resolve("*");
  }

  private static Path codeSource() {
    try {
      return Path.of(
          OwnClasspath.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new StackException("Could not find the classes of local-stack", e);
    }
  }
}

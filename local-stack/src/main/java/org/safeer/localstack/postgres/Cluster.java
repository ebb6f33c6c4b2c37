package org.safeer.localstack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.PrivateFiles;

/** The files of one PostgreSQL server, made by initdb. */
final class Cluster {

  private static final String COMPLETE = "safeer-complete";

  private final Path binaries;
  private final Path directory;
  private final RunAs runAs;

  Cluster(Path directory) {
    this.directory = directory;
    this.runAs = RunAs.choose();
    this.binaries = PostgresBinaries.locate(runAs);
  }

  Path directory() {
    return directory;
  }

  /** The command of one of PostgreSQL's own programs, fit for root as well. */
  List<String> command(String program, List<String> arguments) {
    List<String> command = new ArrayList<>(runAs.prefix());
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return command;
  }

  /** Makes the cluster when it is not there; what an interrupted attempt left is made anew. */
  void create(String superuserPassword, Path log) {
    if (Files.exists(directory.resolve(COMPLETE))) {
      return;
    }
    try {
      FileUtils.deleteDirectory(directory.toFile());
      Path passwordFile = directory.resolveSibling("initdb-password");
      PrivateFiles.write(passwordFile, superuserPassword);
      try {
        initdb(passwordFile, log);
      } finally {
        Files.delete(passwordFile);
      }
      Files.createFile(directory.resolve(COMPLETE));
    } catch (IOException e) {
      throw new StackException("Could not create the PostgreSQL cluster: " + e.getMessage(), e);
    }
  }

  private void initdb(Path passwordFile, Path log) throws IOException {
    List<String> arguments =
        List.of(
            "--pgdata=" + directory,
            "--username=postgres",
            "--auth=scram-sha-256",
            "--pwfile=" + passwordFile,
            "--encoding=UTF8",
            // One collation on every machine, whatever locales it has.
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C");
    Process process =
        new ProcessBuilder(command("initdb", arguments))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new StackException("initdb failed; see " + log);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while creating the PostgreSQL cluster", e);
    }
  }
}

package org.safeer.system.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeer.system.suite.Repository;

/**
 * A text for users with its fenced blocks, in their order.
 *
 * <p>A command is run unless the line above its fence is {@code <!-- not run: why -->}.
 */
public record Guide(Path file, List<Fence> fences) {

  private static final Pattern FENCE = Pattern.compile("```(\\S*)\\s*");
  private static final Pattern NOT_RUN = Pattern.compile("<!-- not run:(.*)-->\\s*");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");

  /** The README and every guide. */
  public static List<Guide> all() {
    Path root = Repository.root();
    try (Stream<Path> guides = Files.list(root.resolve("docs/guides"))) {
      return Stream.concat(Stream.of(root.resolve("README.md")), guides.sorted())
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> new Guide(file, fences(lines(file))))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Fence> fences(List<String> lines) {
    List<Fence> fences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher opening = FENCE.matcher(lines.get(i));
      if (opening.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        String text = String.join("\n", lines.subList(i + 1, end));
        fences.add(
            new Fence(opening.group(1), i + 1, i == 0 ? null : notRun(lines.get(i - 1)), text));
        i = end;
      }
    }
    return fences;
  }

  private static String notRun(String above) {
    Matcher comment = NOT_RUN.matcher(above);
    return comment.matches() ? comment.group(1).strip() : null;
  }

  /** What it links to in the repository and is not there. */
  public List<String> deadLinks() {
    return LINK.matcher(String.join("\n", lines(file)))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !Files.exists(file.resolveSibling(link)))
        .toList();
  }

  /** The lines of fences that do not say what they hold, or not why they are not run. */
  public List<Integer> unclearFences() {
    return fences.stream().filter(fence -> !fence.saysWhatItIs()).map(Fence::line).toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return Repository.root().relativize(file).toString();
  }
}

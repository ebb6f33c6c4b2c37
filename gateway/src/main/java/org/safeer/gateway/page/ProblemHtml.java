package org.safeer.gateway.page;

import java.util.List;
import java.util.stream.Collectors;
import org.safeer.gateway.problem.KnownProblem;

/** Writes what is known of problems for a person to read. */
final class ProblemHtml {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s · Safeer</title>
        <link rel="icon" href="/safeer.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/safeer.css">
      </head>
      <body>
        <header>
          <p><a href="/">Safeer</a> · <a href="/problems">All problems</a> · <a href="/docs">API</a></p>
          <h1>%s</h1>
        </header>
        <main>
      %s
        </main>
      </body>
      </html>
      """;

  private static final String ROWS =
      """
      <p>Every error is <code>application/problem+json</code>. Branch on <code>code</code>: it is
        stable, the words are not.</p>
      <div class="table" tabindex="0" role="region" aria-label="All problems"><table>
      <thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">What it means</th>
        <th scope="col">What to do</th></tr></thead>
      <tbody>
      %s
      </tbody></table></div>
      """;

  private ProblemHtml() {}

  static String list(List<KnownProblem> problems) {
    String rows = problems.stream().map(ProblemHtml::row).collect(Collectors.joining("\n"));
    return PAGE.formatted("Problems", "Problems", ROWS.formatted(rows));
  }

  private static String row(KnownProblem problem) {
    return """
    <tr><th scope="row"><a href="/problems/%1$s"><code>%1$s</code></a></th><td>%2$d</td>\
    <td>%3$s</td><td>%4$s</td></tr>"""
        .formatted(
            problem.code(), problem.status(), html(problem.meaning()), html(problem.remedy()));
  }

  static String page(String code, List<KnownProblem> meanings) {
    String text = meanings.stream().map(ProblemHtml::section).collect(Collectors.joining("\n"));
    return PAGE.formatted(code, "<code>" + code + "</code>", text);
  }

  private static String section(KnownProblem problem) {
    return """
    <section>
      <p class="lead">%s</p>
      <p>HTTP status %d.</p>
      <h2>What to do</h2>
      <p>%s</p>
    </section>"""
        .formatted(html(problem.meaning()), problem.status(), html(problem.remedy()));
  }

  /** The words come from a file of this repository; backquotes mark code in it. */
  private static String html(String markdown) {
    return markdown
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("`([^`]*)`", "<code>$1</code>");
  }
}

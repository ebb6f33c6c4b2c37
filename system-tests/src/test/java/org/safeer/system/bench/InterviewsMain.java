package org.safeer.system.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Repository;
import org.safeer.system.suite.RunningSuite;

/** Times what researchers ask of many coded interviews, through the gateway. */
public final class InterviewsMain {

  private static final int QUESTIONS = 200;
  private static final int TABLES = 20;
  private static final int FILES = 20;
  private static final int WARM_UP = 20;

  private final Api researcher;
  private final InterviewStudy study;
  private final MadeUpTalk talk = new MadeUpTalk(1);
  private final Random random = new Random(1);

  private InterviewsMain(Api researcher, InterviewStudy study) {
    this.researcher = researcher;
    this.study = study;
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    Machine machine = Machine.now();
    System.out.printf("%s, %d cores, %s%n", machine.date(), machine.cores(), machine.jdk());
    Path folder = Repository.root().resolve("system-tests/target/bench-interviews");
    try (RunningSuite suite = RunningSuite.start(folder)) {
      Api researcher = suite.as(Client.FAITH_RESEARCHER);
      InterviewStudy study = new InterviewStudy(researcher);
      long begin = System.nanoTime();
      study.fill();
      System.out.printf(
          "%d interviews of %d words and %d codings were sent in %.0f s%n",
          InterviewStudy.INTERVIEWS,
          InterviewStudy.WORDS,
          InterviewStudy.CODINGS,
          (System.nanoTime() - begin) / 1e9);
      new InterviewsMain(researcher, study).measure();
    }
  }

  private void measure() {
    time("search, one word", QUESTIONS, i -> "/transcript-search?words=" + talk.word());
    time(
        "search, two words",
        QUESTIONS,
        i -> "/transcript-search?words=" + talk.word() + "%20" + talk.word());
    time(
        "codes, a AND b NOT c",
        QUESTIONS,
        i -> turns(code() + " AND " + code() + " NOT " + code()));
    time(
        "codes, a WITHIN 3 TURNS OF b",
        QUESTIONS,
        i -> turns(code() + " WITHIN 3 TURNS OF " + code()));
    time("codes, a OVERLAPS b", QUESTIONS, i -> turns(code() + " OVERLAPS " + code()));
    time("co-occurrence of 40 codes", TABLES, i -> "/code-co-occurrence");
    time("frequencies of 40 codes", TABLES, i -> "/code-frequencies");
    time("codes by region", TABLES, i -> "/code-table?by=participant.region");
    ingest();
  }

  private void ingest() {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < FILES + 3; i++) {
      String interview = study.interview(i);
      String request = talk.twoHours();
      long begin = System.nanoTime();
      researcher.put(interview + "/transcript", request).expect(201);
      if (i >= 3) {
        millis.add((System.nanoTime() - begin) / 1e6);
      }
    }
    print("two hours of WebVTT, stored", millis);
  }

  private void time(String what, int times, IntFunction<String> question) {
    List<Double> millis = new ArrayList<>();
    int warmUp = Math.min(WARM_UP, times / 4);
    for (int i = 0; i < warmUp + times; i++) {
      String path = study.path() + question.apply(i);
      long begin = System.nanoTime();
      researcher.get(path).expect(200);
      if (i >= warmUp) {
        millis.add((System.nanoTime() - begin) / 1e6);
      }
    }
    print(what, millis);
  }

  private static void print(String what, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(
        "%-32s p50 %6.1f ms   p95 %6.1f ms   max %6.1f ms%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
        sorted.get(sorted.size() - 1));
  }

  private static String turns(String query) {
    return "/coded-turns?query=" + query.replace(" ", "%20");
  }

  private String code() {
    return InterviewStudy.code(random.nextInt(InterviewStudy.CODES));
  }
}

package org.safeer.system.figures;

import java.util.ArrayList;
import java.util.List;

/** What one group of people answered to one five-point item. */
public final class ItemFigures {

  // Two-sided 95 %, from a printed table of the standard normal distribution.
  private static final double Z = 1.959963985;

  private final List<Integer> answers = new ArrayList<>();
  private int noAnswer;
  private int notApplicable;

  void count(String answer) {
    switch (answer) {
      case "" -> noAnswer++;
      case "I don't do this" -> notApplicable++;
      case "Not at all comfortable" -> answers.add(1);
      case "Not so comfortable" -> answers.add(2);
      case "Somewhat comfortably" -> answers.add(3);
      case "Very comfortable" -> answers.add(4);
      case "Extremely comfortable" -> answers.add(5);
      default -> throw new IllegalArgumentException("an answer nobody could give: " + answer);
    }
  }

  public int n() {
    return answers.size();
  }

  public int noAnswer() {
    return noAnswer;
  }

  public int notApplicable() {
    return notApplicable;
  }

  public int at(int point) {
    return (int) answers.stream().filter(answer -> answer == point).count();
  }

  public int topTwo() {
    return at(4) + at(5);
  }

  /** The middle of the sorted answers; between two when there is no single middle. */
  public double median() {
    List<Integer> sorted = answers.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
  }

  public double share() {
    return (double) topTwo() / n();
  }

  public double low() {
    return wilson(-1);
  }

  public double high() {
    return wilson(1);
  }

  /** Roots of (p̂ − p)² = z² p (1 − p) / n, which is how Wilson (1927) derives his interval. */
  private double wilson(int sign) {
    double a = n() + Z * Z;
    double b = -(2 * topTwo() + Z * Z);
    double c = topTwo() * share();
    return (-b + sign * Math.sqrt(b * b - 4 * a * c)) / (2 * a);
  }
}

package dev.cinnabar.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant where one is wrong. */
public final class Suggestions {

  private Suggestions() {}

  /** Returns the candidate that differs from {@code name} the least, if one is close to it. */
  public static Optional<String> closest(String name, Collection<String> candidates) {
    int limit = Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(name, candidate) <= limit)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Returns {@code Did you mean 'user'?}, or {@code otherwise} where nothing is close. */
  public static String didYouMean(String name, Collection<String> candidates, String otherwise) {
    return closest(name, candidates).map("Did you mean '%s'?"::formatted).orElse(otherwise);
  }

  /** Counts insertions, deletions, replacements and swaps of neighbours, whatever the case. */
  private static int distance(String left, String right) {
    String from = left.toLowerCase(Locale.ROOT);
    String to = right.toLowerCase(Locale.ROOT);
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(from, to, steps, i, j);
      }
    }
    return steps[from.length()][to.length()];
  }

  private static int step(String from, String to, int[][] steps, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int best = steps[i - 1][j - 1] + (same ? 0 : 1);
    best = Math.min(best, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    if (i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1)) {
      best = Math.min(best, steps[i - 2][j - 2] + 1);
    }
    return best;
  }
}

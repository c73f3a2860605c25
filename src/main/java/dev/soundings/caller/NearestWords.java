package dev.soundings.caller;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that somebody may have meant: {@code raise} for {@code rais}, {@code Atlas
 * migration} for {@code atlas}. Nothing is better than a far-fetched guess.
 */
public final class NearestWords {
    private NearestWords() {}

    public static Optional<String> find(String typed, Collection<String> known) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.length() > 60) {
            return Optional.empty();
        }
        return known.stream()
                .filter(each -> begins(word, each) || isNear(word, each))
                .min(
                        Comparator.comparingInt((String each) -> rank(word, each))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static int rank(String word, String known) {
        return begins(word, known) ? 0 : distance(word, known.toLowerCase(Locale.ROOT));
    }

    private static boolean begins(String word, String known) {
        return word.length() >= 3 && known.toLowerCase(Locale.ROOT).startsWith(word);
    }

    /** One slip in short words, one more for every four letters. */
    private static boolean isNear(String word, String known) {
        int allowed = 1 + word.length() / 4;
        return Math.abs(known.length() - word.length()) <= allowed
                && distance(word, known.toLowerCase(Locale.ROOT)) <= allowed
                && allowed < word.length();
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(one, other, i, j, cost);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] cost) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least =
                Math.min(
                        cost[i - 1][j - 1] + (same ? 0 : 1),
                        Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}

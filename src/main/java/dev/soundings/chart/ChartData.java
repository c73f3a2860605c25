package dev.soundings.chart;

import java.util.List;

/**
 * What a chart shows: numbers and the words beside them, never a colour or a pixel. A platform with
 * charts of its own translates it; for the others {@link ChartPainter} draws it. The limits are
 * those of Slack's chart block, the smaller of both platforms.
 *
 * <pre>
 * new Participation("Heard this week", "Heard", "Invited", List.of(
 *     new Group("Engineering", 11, 12),
 *     new Group("Sales", 6, 8)))
 * </pre>
 */
public sealed interface ChartData {
    int MAX_TITLE = 50;
    int MAX_LABEL = 20;
    int MAX_CATEGORIES = 20;

    String title();

    /**
     * Text shortened to a label, with an ellipsis in place of what does not fit: for names people
     * gave, which may be longer than a chart can show.
     */
    static String label(String text) {
        return Labels.shortened(text, MAX_LABEL);
    }

    /**
     * How many of the invited were heard, per department or per week, in the order of reading.
     * Counts only; a chart never knows who.
     *
     * @param heard what the first number is called, for example "Heard"
     * @param invited what the second number is called, for example "Invited"
     */
    record Participation(String title, String heard, String invited, List<Group> groups)
            implements ChartData {
        public Participation {
            Labels.check("title", title, MAX_TITLE);
            Labels.check("heard", heard, MAX_LABEL);
            Labels.check("invited", invited, MAX_LABEL);
            groups = List.copyOf(groups);
            if (groups.isEmpty() || groups.size() > MAX_CATEGORIES) {
                throw new IllegalArgumentException(
                        "a chart has 1 to " + MAX_CATEGORIES + " groups, not " + groups.size());
            }
        }
    }

    /** One department or one week. Nobody invited is possible: a week of holidays. */
    record Group(String label, int heard, int invited) {
        public Group {
            Labels.check("label", label, MAX_LABEL);
            if (heard < 0 || heard > invited) {
                throw new IllegalArgumentException(
                        "heard must be between 0 and the invited, not %d of %d"
                                .formatted(heard, invited));
            }
        }
    }
}

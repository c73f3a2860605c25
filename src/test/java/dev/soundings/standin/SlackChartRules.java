package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.Set;

/**
 * Charts that Slack draws.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block">data
 *     visualization</a>
 */
final class SlackChartRules {
    private static final int MOST = 6;
    private static final int LABEL = 20;
    private static final Set<String> KINDS = Set.of("pie", "bar", "area", "line");

    private SlackChartRules() {}

    static void check(SlackProblems problems, JsonNode block, String where) {
        problems.length(block.path("title"), where + ".title", 1, 50);
        var chart = block.path("chart");
        var kind = SlackJson.text(chart, "type");
        problems.that(KINDS.contains(kind), where, "unknown chart " + kind);
        if (kind.equals("pie")) {
            problems.count(chart.path("segments"), where + ".segments", 1, MOST);
            chart.path("segments")
                    .forEach(segment ->
                            problems.length(segment.path("label"), where + ".label", 1, LABEL));
            return;
        }
        var categories = chart.path("axis_config").path("categories");
        problems.count(categories, where + ".categories", 1, 20);
        categories.forEach(each -> problems.length(each, where + ".categories", 1, LABEL));
        problems.count(chart.path("series"), where + ".series", 1, MOST);
        chart.path("series").forEach(line -> series(problems, line, categories, where));
    }

    private static void series(
            SlackProblems problems, JsonNode line, JsonNode categories, String where) {
        problems.length(line.path("name"), where + ".name", 1, LABEL);
        var labels =
                line.path("data")
                        .valueStream()
                        .map(point -> SlackJson.text(point, "label"))
                        .toList();
        problems.that(
                labels.equals(SlackJson.texts(categories)), where, "labels are not the categories");
        problems.that(
                line.path("data").valueStream().allMatch(point -> point.path("value").isNumber()),
                where,
                "a value is no number");
    }
}

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
    private static final Set<String> KINDS = Set.of("pie", "bar", "area", "line");

    private SlackChartRules() {}

    static void check(SlackProblems problems, JsonNode block, String where) {
        problems.length(block.path("title"), where + ".title", 1, 50);
        var chart = block.path("chart");
        var kind = SlackJson.text(chart, "type");
        problems.that(KINDS.contains(kind), where, "unknown chart " + kind);
        if (kind.equals("pie")) {
            problems.count(chart.path("segments"), where + ".segments", 1, 12);
            chart.path("segments")
                    .forEach(segment ->
                            problems.length(segment.path("label"), where + ".label", 1, 20));
            return;
        }
        problems.count(chart.path("series"), where + ".series", 1, 12);
        chart.path("series")
                .forEach(line -> {
                    problems.length(line.path("name"), where + ".name", 1, 20);
                    problems.count(line.path("data"), where + ".data", 1, 20);
                });
    }
}

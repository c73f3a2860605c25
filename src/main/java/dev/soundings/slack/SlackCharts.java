package dev.soundings.slack;

import dev.soundings.chart.ChartData;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Charts that Slack draws itself, in the reader's own theme and zoomable. Its library has no class
 * for them, so they are written as they go over the wire.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block">Slack:
 *     data visualization</a>
 */
final class SlackCharts {
    private SlackCharts() {}

    /** Nothing where Slack wants different names and the data has the same one twice. */
    static Optional<ObjectNode> render(ChartData data) {
        return switch (data) {
            case ChartData.Participation participation -> participation(participation);
        };
    }

    private static Optional<ObjectNode> participation(ChartData.Participation data) {
        var labels = data.groups().stream().map(ChartData.Group::label).toList();
        boolean distinct = labels.stream().distinct().count() == labels.size();
        if (!distinct || data.heard().equals(data.invited())) {
            return Optional.empty();
        }
        var block = SlackJson.typed("data_visualization").put("title", Mrkdwn.clean(data.title()));
        var chart = block.putObject("chart").put("type", "bar");
        chart.set(
                "series",
                SlackJson.array(
                        List.of(
                                series(data.heard(), data.groups(), ChartData.Group::heard),
                                series(data.invited(), data.groups(), ChartData.Group::invited))));
        var axis = chart.putObject("axis_config").putArray("categories");
        labels.forEach(label -> axis.add(Mrkdwn.clean(label)));
        return Optional.of(block);
    }

    private static ObjectNode series(
            String name, List<ChartData.Group> groups, ToIntFunction<ChartData.Group> value) {
        var series = SlackJson.object().put("name", Mrkdwn.clean(name));
        var points = series.putArray("data");
        for (var group : groups) {
            points.addObject()
                    .put("label", Mrkdwn.clean(group.label()))
                    .put("value", value.applyAsInt(group));
        }
        return series;
    }
}

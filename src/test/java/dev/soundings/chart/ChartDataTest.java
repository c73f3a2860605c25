package dev.soundings.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chart.ChartData.Group;
import dev.soundings.chart.ChartData.Participation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ChartDataTest {
    private static final Group SALES = new Group("Sales", 6, 8);

    @Test
    void takesTheLongestWordsThatEveryPlatformShows() {
        var title = "t".repeat(50);
        var label = "l".repeat(20);

        var data = new Participation(title, label, label, List.of(new Group(label, 0, 0)));

        assertThat(data.title()).isEqualTo(title);
    }

    @Test
    void refusesWordsThatAreTooLong() {
        assertThatThrownBy(() -> titled("t".repeat(51)))
                .hasMessage("title has 51 characters, at most 50 fit");
        assertThatThrownBy(() -> new Group("l".repeat(21), 1, 2))
                .hasMessage("label has 21 characters, at most 20 fit");
        assertThatThrownBy(() -> new Participation("T", "h".repeat(22), "I", List.of(SALES)))
                .hasMessage("heard has 22 characters, at most 20 fit");
        assertThatThrownBy(() -> new Participation("T", "H", "i".repeat(23), List.of(SALES)))
                .hasMessage("invited has 23 characters, at most 20 fit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "two\nlines", "bell\u0007"})
    void refusesWordsThatAreNotOneLine(String title) {
        assertThatThrownBy(() -> titled(title)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasOneToTwentyGroups() {
        assertThat(of(Collections.nCopies(20, SALES)).groups()).hasSize(20);

        assertThatThrownBy(() -> of(List.of())).hasMessage("a chart has 1 to 20 groups, not 0");
        assertThatThrownBy(() -> of(Collections.nCopies(21, SALES)))
                .hasMessage("a chart has 1 to 20 groups, not 21");
    }

    @Test
    void neverHearsMoreThanWereInvited() {
        assertThatThrownBy(() -> new Group("Sales", 9, 8))
                .hasMessage("heard must be between 0 and the invited, not 9 of 8");
        assertThatThrownBy(() -> new Group("Sales", -1, 8))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsGroupsWhenTheListChangesLater() {
        var groups = new ArrayList<>(List.of(SALES));
        var data = of(groups);

        groups.clear();

        assertThat(data.groups()).containsExactly(SALES);
    }

    @Test
    void shortensLongNamesToLabels() {
        assertThat(ChartData.label("Customer Support")).isEqualTo("Customer Support");
        assertThat(ChartData.label("Research and Development Berlin"))
                .isEqualTo("Research and Develo…")
                .hasSize(ChartData.MAX_LABEL);
        assertThat(ChartData.label(" Field\n service ")).isEqualTo("Field service");
    }

    @Test
    void doesNotCutAnEmojiInHalf() {
        var label = ChartData.label("eighteen letters: \uD83D\uDE80 and more");

        assertThat(label).isEqualTo("eighteen letters:…");
        assertThat(new Group(label, 1, 2).label()).isEqualTo(label);
    }

    private static Participation titled(String title) {
        return new Participation(title, "Heard", "Invited", List.of(SALES));
    }

    private static Participation of(List<Group> groups) {
        return new Participation("Heard this week", "Heard", "Invited", groups);
    }
}

package dev.soundings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ActionId;
import dev.soundings.project.ProjectId;

import org.junit.jupiter.api.Test;

class ReleaseTargetTest {
    @Test
    void comesBackFromAButtonAsItWentOut() {
        var target =
                new ReleaseTarget(
                        new PlanId("x7k2m9p4qa"),
                        new IssueId("x7k2m9p4qa.20270215"),
                        new ProjectId("k3j9w2m4ab"));

        assertThat(target.argument()).isEqualTo("x7k2m9p4qa:20270215:k3j9w2m4ab");
        assertThat(ReleaseTarget.parse(target.argument())).contains(target);
    }

    @Test
    void isNotReadFromWhatNobodyWrote() {
        assertThat(ReleaseTarget.parse("")).isEmpty();
        assertThat(ReleaseTarget.parse("a:b:c")).isEmpty();
        assertThat(ReleaseTarget.parse("x7k2m9p4qa:20270215")).isEmpty();
    }

    @Test
    void fitsAButtonWithTheLongestIds() {
        var plan = "p".repeat(20);
        var longest =
                new ReleaseTarget(
                        new PlanId(plan),
                        new IssueId(plan + ".20270215"),
                        new ProjectId("q".repeat(20)));

        assertThat(ActionId.of("digest", "approve", longest.argument()).toString())
                .hasSizeLessThanOrEqualTo(100);
    }
}

package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.FormField;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class ActionFormsTest {
    @Test
    void saysWhenThereAreMoreProjectsThanAreOffered() {
        assertThat(choice(25).hint()).isEmpty();
        assertThat(choice(31).hint())
                .isEqualTo(
                        "The first 25 of 31. For another, type /action add \"what is to be done\""
                                + " and its name.");
    }

    private static FormField choice(int projects) {
        return new ActionForms(new Wording().in(Locale.ENGLISH))
                .add(ofThem(projects), ActionDraft.empty())
                .field(ActionForms.PROJECT)
                .orElseThrow();
    }

    private static List<Project> ofThem(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        Project.created(
                                SampleWorld.ROOM,
                                new ProjectId("p" + number),
                                "Project " + number,
                                "Product",
                                SampleWorld.PRIYA,
                                SampleWorld.MONDAY))
                .toList();
    }
}

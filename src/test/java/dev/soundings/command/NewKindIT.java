package dev.soundings.command;

import static dev.soundings.SampleWorld.KIM;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.Lesson;
import dev.soundings.register.LessonKind;
import dev.soundings.register.NotificationQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of entry that no other class knows: its command, form, card, list, suggestions,
 * permissions, history and news follow from {@link LessonKind} alone.
 */
class NewKindIT {
    private final CommandRig rig = CommandRig.knowing(LessonKind.LESSON);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void isAddedInOneLineAndShownOnACard() {
        var card = rig.say(PRIYA, "/lesson add \"Order masts early\" Atlas migration");

        assertThat(Replies.text(card)).contains("L-1 Order masts early", "Raised by: @priya");
        assertThat(Replies.buttons(card))
                .extracting(button -> button.label())
                .containsExactly("Change", "Drop");
    }

    @Test
    void asksInAFormForTheProjectAndAllElse() {
        var form = rig.say(LEE, "/lesson add \"Order masts early\"");
        assertThat(Replies.form(form).field("what").orElseThrow().initial())
                .containsExactly("Order masts early");

        var card =
                rig.fill(
                        LEE,
                        form,
                        Map.of(
                                "because", List.of("permits take ten weeks"),
                                "area", List.of("planning"),
                                "project", List.of("mobile")));

        assertThat(Replies.text(card)).contains("Because: permits take ten weeks");
        assertThat(lesson().detail().area()).isEqualTo(Lesson.Area.PLANNING);
    }

    @Test
    void isListedSuggestedAndChanged() {
        rig.say(PRIYA, "/lesson add \"Order masts early\" Atlas migration");

        assertThat(Replies.text(rig.say(TOM, "/lesson list Atlas migration")))
                .contains("Lessons of Atlas migration", "L-1 Order masts early (working)");
        assertThat(rig.offers(PRIYA, "lesson edit", "lesson", "mast"))
                .singleElement()
                .returns("L-1", option -> option.value());
        rig.fill(PRIYA, rig.say(PRIYA, "/lesson edit L-1"), Map.of("what", List.of("Order early")));
        assertThat(Replies.text(rig.say(TOM, "/lesson list Atlas migration")))
                .contains("L-1 Order early");
        assertThat(Replies.text(rig.say(TOM, "/lesson list Billing"))).doesNotContain("L-1");
    }

    @Test
    void isOpenToTheProjectAndChangedByThoseWhoLeadIt() {
        rig.say(PRIYA, "/lesson add \"Order masts early\" Atlas migration");

        assertThat(Replies.text(rig.say(TOM, "/lesson edit L-1")))
                .contains("Only the project’s owner or deputy can do this.");
        assertThat(Replies.text(rig.say(KIM, "/lesson add \"No\" Atlas migration")))
                .contains("You are not on this project.");
    }

    @Test
    void whoeverNotedItHearsWhyItWasDropped() {
        rig.say(TOM, "/lesson add \"Order masts early\" Atlas migration");

        rig.fill(
                PRIYA,
                rig.press(PRIYA, ActionId.of("lesson", "drop", lesson().id().value())),
                Map.of("reason", List.of("it is known")));

        assertThat(rig.the(NotificationQueue.class).untold())
                .singleElement()
                .returns(TOM, told -> told.person())
                .returns("it is known", told -> told.event().note().words().orElseThrow());
    }

    @Test
    void isExplainedByHelpAndOfferedToEveryPlatform() {
        assertThat(Replies.text(rig.say(TOM, "/soundings help lesson")))
                .contains("/lesson add", "Note a lesson");
        assertThat(rig.the(CommandSpecs.class).command("lesson")).isPresent();
    }

    @Test
    void isExportedFieldByField() {
        rig.say(PRIYA, "/lesson add \"Order masts early\" Atlas migration");

        assertThat(LessonKind.LESSON.fields())
                .extracting(field -> field.name(), field -> field.plain(lesson()))
                .hasSize(2)
                .allSatisfy(row -> assertThat((Optional<?>) row.toList().get(1)).isPresent());
    }

    private Entry<Lesson> lesson() {
        return rig.the(Entries.class).numbered(LessonKind.LESSON, ROOM, 1).orElseThrow();
    }
}

package dev.soundings.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

class GuardTest {
    private final SampleWorld world = new SampleWorld();
    private final Access access = new Access(world.workspaces, world.people);
    private final Guard guard = new Guard(access, world.auditTrail, world.people, new Wording());

    @Test
    void powerOverOthersThingsLeavesATrace() {
        guard.refuse(
                form(SampleWorld.LEE, "close"),
                Permission.CHANGE_ENTRY,
                new Subject.OfProject(SampleWorld.atlas()));

        assertThat(world.auditTrail.latest(SampleWorld.ROOM, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.who()).isEqualTo(SampleWorld.LEE);
                    assertThat(entry.route()).isEqualTo("form risk close");
                    assertThat(entry.about()).isEqualTo("x7k2m9p4qa");
                    assertThat(entry.at()).isEqualTo(SampleWorld.MONDAY);
                });
    }

    @Test
    void whatWasTypedIsNotInTheTrace() {
        var typed =
                new ChatEvent.CommandInvoked(
                        SampleWorld.origin(SampleWorld.PRIYA, "e1", SampleWorld.MONDAY),
                        new CommandCall("project", "edit", Map.of("project", "Atlas migration")));

        guard.refuse(typed, Permission.CHANGE_PROJECT, new Subject.OfProject(SampleWorld.atlas()));

        assertThat(world.auditTrail.latest(SampleWorld.ROOM, 10).getFirst().about())
                .isEqualTo("atlas");
    }

    @Test
    void whatIsOnesOwnOrRefusedLeavesNoTrace() {
        guard.refuse(
                form(SampleWorld.TOM, "review"),
                Permission.CHANGE_ENTRY,
                new Subject.OfPerson(SampleWorld.TOM, Optional.of(SampleWorld.atlas())));
        guard.refuse(
                form(SampleWorld.TOM, "close"),
                Permission.CHANGE_ENTRY,
                new Subject.OfProject(SampleWorld.atlas()));

        assertThat(world.auditTrail.latest(SampleWorld.ROOM, 10)).isEmpty();
    }

    @Test
    void whatIsPrivateReadsLikeWhatDoesNotExist() {
        var secret = new Subject.PrivateEntry(SampleWorld.atlas(), Set.of(SampleWorld.ANA));

        assertThat(refusal(SampleWorld.PRIYA, secret))
                .isEqualTo(refusal(SampleWorld.PRIYA, new Subject.Unknown()))
                .isPresent();
        assertThat(refusal(SampleWorld.ANA, secret)).isEmpty();
    }

    @Test
    void whatBelongsToAnotherWorkspaceDoesNotExist() {
        var elsewhere =
                Project.created(
                        new WorkspaceId("room-2"),
                        new ProjectId("other"),
                        "Other",
                        "Product",
                        SampleWorld.PRIYA,
                        SampleWorld.MONDAY);

        assertThat(
                        access.decide(
                                new Actor(SampleWorld.ROOM, SampleWorld.PRIYA),
                                Permission.SEE_PROJECT,
                                new Subject.OfProject(elsewhere)))
                .isEqualTo(new AccessDecision.Denied(AccessDecision.Reason.UNKNOWN_SUBJECT));
    }

    @Test
    void whoLeavesLosesEverythingAtOnce() {
        var subject = new Subject.OfProject(SampleWorld.atlas());
        var priya = new Actor(SampleWorld.ROOM, SampleWorld.PRIYA);
        assertThat(access.decide(priya, Permission.CHANGE_PROJECT, subject).allowed()).isTrue();

        world.people.change(
                SampleWorld.ROOM,
                SampleWorld.PRIYA,
                person ->
                        person.updatedBy(
                                new Profile(
                                        person.id(),
                                        person.name(),
                                        person.zone(),
                                        person.locale(),
                                        person.kind(),
                                        false)));

        assertThat(access.decide(priya, Permission.CHANGE_PROJECT, subject).allowed()).isFalse();
    }

    private Optional<ChatReply> refusal(UserId user, Subject subject) {
        return guard.refuse(form(user, "show"), Permission.SEE_ENTRY, subject);
    }

    private static ChatEvent form(UserId user, String verb) {
        return new ChatEvent.FormSubmitted(
                SampleWorld.origin(user, "e1", SampleWorld.MONDAY),
                ActionId.of("risk", verb, "x7k2m9p4qa:2"),
                FormValues.none());
    }
}

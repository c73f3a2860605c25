package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.Rule;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.project.Role;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class CheckInPolicyTest {
    private final SampleWorld world = new SampleWorld();
    private final AudienceFinder audiences =
            new AudienceFinder(world.people, List.of(new AtlasChannel()));
    private final CheckInPolicy policy =
            new CheckInPolicy(
                    new QuestionLibrary(List.of(set("why", 1, true), set("long", 4, false))),
                    audiences);

    @Test
    void theSampleCheckInIsFine() {
        assertThat(problems(SampleWorld.whyCheckIn(), SampleWorld.atlas())).isEmpty();
    }

    @Test
    void whyComesFirst() {
        var bare =
                SampleWorld.billing()
                        .staffed(
                                SampleWorld.KIM,
                                Optional.empty(),
                                Optional.empty(),
                                SampleWorld.atlas().members(),
                                Set.of());

        assertThat(problems(SampleWorld.whyCheckIn(), bare))
                .containsExactly(new CheckInProblem.NoWhyCard());
    }

    @Test
    void fewerThanFiveCannotBeAnonymousButOwnerOnly() {
        var four =
                asking(
                        new Audience.Named(
                                Set.of(
                                        SampleWorld.TOM,
                                        SampleWorld.YUKI,
                                        SampleWorld.SAM,
                                        SampleWorld.RAVI)),
                        Sharing.NAMED,
                        "why");

        assertThat(problems(four, SampleWorld.atlas()))
                .containsExactly(new CheckInProblem.TooFewForAnonymous(4, 5));
        assertThat(
                        problems(
                                asking(four.audience(), Sharing.OWNER_ONLY, "why"),
                                SampleWorld.atlas()))
                .isEmpty();
        assertThat(
                        problems(
                                asking(four.audience(), Sharing.ANONYMOUS, "long"),
                                SampleWorld.atlas()))
                .contains(new CheckInProblem.TooFewForAnonymous(4, 5));
    }

    @Test
    void aSetThatTakesLongIsFlaggedOnly() {
        var problems =
                problems(
                        asking(SampleWorld.whyCheckIn().audience(), Sharing.NAMED, "long"),
                        SampleWorld.atlas());

        assertThat(problems).containsExactly(new CheckInProblem.TakesLong(Duration.ofMinutes(2)));
        assertThat(problems).noneMatch(CheckInProblem::blocks);
    }

    @Test
    void saysWhichSetsThereAre() {
        assertThat(
                        problems(
                                asking(SampleWorld.whyCheckIn().audience(), Sharing.NAMED, "wyh"),
                                SampleWorld.atlas()))
                .containsExactly(new CheckInProblem.UnknownSet("wyh", List.of("long", "why")));
    }

    @Test
    void datesThatAreOverAreNeverDue() {
        var over =
                Cadence.of(new Rule.OnDates(List.of(LocalDate.of(2027, 2, 1))), SampleWorld.NINE);

        assertThat(problems(withCadence(over), SampleWorld.atlas()))
                .containsExactly(new CheckInProblem.NeverDue());
    }

    @Test
    void whoHasLeftOrOnlyObservesIsNotInvited() {
        world.people.change(
                SampleWorld.ROOM,
                SampleWorld.TOM,
                tom ->
                        tom.updatedBy(
                                new Profile(
                                        tom.id(),
                                        tom.name(),
                                        tom.zone(),
                                        tom.locale(),
                                        Profile.Kind.MEMBER,
                                        false)));
        var all = asking(new Audience.InRoles(Set.of(Role.values())), Sharing.NAMED, "why");

        assertThat(invited(all, SampleWorld.atlas()))
                .containsExactly(
                        SampleWorld.ANA,
                        SampleWorld.LEE,
                        SampleWorld.PRIYA,
                        SampleWorld.RAVI,
                        SampleWorld.SAM,
                        SampleWorld.YUKI);
    }

    @Test
    void aChannelsMembersAreAskedFromItsPlatform() {
        var channel = new ChannelId("atlas");

        assertThat(
                        invited(
                                asking(new Audience.ChannelMembers(channel), Sharing.NAMED, "why"),
                                SampleWorld.atlas()))
                .containsExactly(SampleWorld.KIM, SampleWorld.SAM);
    }

    private List<CheckInProblem> problems(CheckIn checkIn, Project project) {
        return policy.problems(checkIn, project, SampleWorld.MONDAY, ZoneOffset.UTC);
    }

    private List<UserId> invited(CheckIn checkIn, Project project) {
        return audiences.invitees(checkIn, project).stream().map(Person::id).toList();
    }

    private static CheckIn asking(Audience audience, Sharing sharing, String set) {
        var why = SampleWorld.whyCheckIn();
        return copy(why, audience, sharing, set, why.cadence());
    }

    private static CheckIn withCadence(Cadence cadence) {
        var why = SampleWorld.whyCheckIn();
        return copy(why, why.audience(), why.sharing(), why.set(), cadence);
    }

    private static CheckIn copy(
            CheckIn of, Audience audience, Sharing sharing, String set, Cadence cadence) {
        return new CheckIn(
                of.workspace(),
                of.id(),
                of.project(),
                set,
                audience,
                cadence,
                sharing,
                of.way(),
                of.answerWithin(),
                of.state(),
                of.createdBy(),
                of.activeSince());
    }

    private static QuestionSet set(String name, int longTexts, boolean anonymous) {
        var items = new ArrayList<QuestionSet.Item>();
        for (int i = 0; i < longTexts; i++) {
            items.add(
                    new QuestionSet.Item.Fixed(
                            List.of(
                                    new Question.LongText(
                                            new Question.Ask(
                                                    new QuestionId("q" + i),
                                                    LocalText.english("What?"),
                                                    LocalText.english(""),
                                                    false,
                                                    anonymous,
                                                    false,
                                                    Question.Becomes.NOTHING,
                                                    Optional.empty())))));
        }
        return new QuestionSet(name, "v1", LocalText.english(name), items);
    }

    /** A platform on which Sam, Mia, Kim and somebody unknown are in the channel of Atlas. */
    private static final class AtlasChannel implements Directory {
        @Override
        public boolean serves(WorkspaceId workspace) {
            return workspace.equals(SampleWorld.ROOM);
        }

        @Override
        public Optional<Profile> profile(WorkspaceId workspace, UserId user) {
            return Optional.empty();
        }

        @Override
        public List<Profile> people(WorkspaceId workspace) {
            return List.of();
        }

        @Override
        public List<UserId> members(WorkspaceId workspace, ChannelId channel) {
            return channel.equals(SampleWorld.ATLAS_CHANNEL)
                    ? List.of(
                            SampleWorld.SAM,
                            SampleWorld.MIA,
                            SampleWorld.KIM,
                            new UserId("unknown"))
                    : List.of();
        }

        @Override
        public List<ChannelInfo> channels(WorkspaceId workspace) {
            return List.of();
        }
    }
}

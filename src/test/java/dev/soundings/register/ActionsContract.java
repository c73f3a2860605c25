package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What every keeper of actions does. */
public abstract class ActionsContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final WorkspaceId ELSEWHERE = new WorkspaceId("room-2");
    private static final ProjectId ATLAS = new ProjectId("atlas");
    private static final UserId PRIYA = new UserId("priya");
    private static final UserId LEE = new UserId("lee");
    private static final UserId ANA = new UserId("ana");
    private static final Instant NOW = Instant.parse("2027-02-12T09:00:00Z");

    private Actions actions;

    /** Empty at the beginning of each test. */
    protected abstract Actions actions();

    @BeforeEach
    void begin() {
        actions = actions();
    }

    @Test
    void findsAnActionByIdAndByLabel() {
        var action = action("a", 5, Ownership.nobodys(), 1);

        assertThat(actions.insert(action)).isTrue();
        assertThat(actions.insert(action("a", 6, Ownership.nobodys(), 1))).isFalse();

        assertThat(actions.find(ROOM, action.id())).contains(action);
        assertThat(actions.labelled(ROOM, 5)).contains(action);
        assertThat(actions.labelled(ROOM, 6)).isEmpty();
        assertThat(actions.find(ELSEWHERE, action.id())).isEmpty();
    }

    @Test
    void changesOneInOneStep() {
        actions.insert(action("a", 5, Ownership.nobodys(), 1));

        var changed = actions.change(ROOM, new EntryId("a"), ActionsContract::done);

        assertThat(changed.state()).isEqualTo(Action.State.DONE);
        assertThat(actions.find(ROOM, new EntryId("a"))).contains(changed);
        assertThatThrownBy(
                        () -> actions.change(ROOM, new EntryId("nowhere"), ActionsContract::done))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listsAProjectInEveryStateByNumber() {
        var second = action("a", 6, Ownership.nobodys(), 1);
        var first = done(action("b", 5, Ownership.nobodys(), 1));
        actions.insert(second);
        actions.insert(first);

        assertThat(actions.ofProject(ROOM, ATLAS)).containsExactly(first, second);
        assertThat(actions.ofProject(ROOM, new ProjectId("other"))).isEmpty();
        assertThat(actions.ofProject(ELSEWHERE, ATLAS)).isEmpty();
    }

    @Test
    void findsWhatSomebodyHasPromisedAndNotDone() {
        var promised = action("a", 5, Ownership.nobodys().takenBy(LEE), 1);
        actions.insert(promised);
        actions.insert(done(action("b", 6, Ownership.nobodys().takenBy(LEE), 1)));
        actions.insert(action("c", 7, Ownership.nobodys().asking(LEE), 1));

        assertThat(actions.openOf(ROOM, LEE)).containsExactly(promised);
        assertThat(actions.openOf(ROOM, ANA)).isEmpty();
        assertThat(actions.openOf(ELSEWHERE, LEE)).isEmpty();
    }

    @Test
    void findsWhatSomebodyIsAskedToOwn() {
        var asked = action("a", 5, Ownership.nobodys().takenBy(ANA).asking(LEE), 1);
        actions.insert(asked);
        actions.insert(done(action("b", 6, Ownership.nobodys().asking(LEE), 1)));
        actions.insert(action("c", 7, Ownership.nobodys().takenBy(LEE), 1));

        assertThat(actions.offeredTo(ROOM, LEE)).containsExactly(asked);
        assertThat(actions.offeredTo(ROOM, ANA)).isEmpty();
        assertThat(actions.askingForAnOwner(5)).containsExactly(asked);
        assertThat(actions.askingForAnOwner(0)).isEmpty();
    }

    @Test
    void findsWhatIsStillToBeTold() {
        var untold = action("a", 5, Ownership.nobodys(), 0);
        actions.insert(untold);
        actions.insert(action("b", 6, Ownership.nobodys(), 1));

        assertThat(actions.untold(5)).containsExactly(untold);
        assertThat(actions.untold(0)).isEmpty();
    }

    private static Action done(Action action) {
        return ActionEdit.of(action)
                .state(Action.State.DONE)
                .happened(Risk.What.CLOSED, LEE, NOW)
                .done();
    }

    private static Action action(String id, int number, Ownership ownership, int told) {
        return new Action(
                ROOM,
                new EntryId(id),
                number,
                ATLAS,
                Text.of("Call the vendor"),
                ownership,
                Optional.of(LocalDate.of(2027, 2, 26)),
                PRIYA,
                Action.State.OPEN,
                List.of(
                        new Risk.Happening(
                                Risk.What.RAISED,
                                Optional.of(PRIYA),
                                Instant.parse("2027-02-11T09:00:00Z"),
                                Text.of("a note"))),
                told);
    }
}

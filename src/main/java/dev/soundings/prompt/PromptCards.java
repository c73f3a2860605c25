package dev.soundings.prompt;

import dev.soundings.response.Answer;
import dev.soundings.response.AskedQuestions;
import dev.soundings.response.Response.Named;
import dev.soundings.response.Response.Named.Kind;
import dev.soundings.response.ResponseRecorder;
import dev.soundings.response.Responses;
import dev.soundings.round.AnswerWindow;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.Invitations;
import dev.soundings.workspace.Text;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up what a card shows. */
final class PromptCards {
    /** A prompt that is out this much after its time says so. */
    private static final Duration STILL_ON_TIME = Duration.ofMinutes(15);

    private static final int LOOK_BACK = 40;

    private final AskedFinder finder;
    private final Invitations invitations;
    private final Responses responses;
    private final NamedAnswers answers;
    private final ResponseRecorder recorder;

    PromptCards(
            AskedFinder finder,
            Invitations invitations,
            Responses responses,
            NamedAnswers answers,
            ResponseRecorder recorder) {
        this.finder = finder;
        this.invitations = invitations;
        this.responses = responses;
        this.answers = answers;
        this.recorder = recorder;
    }

    /** Those come first that ask what the why card would tell: others show it once answered. */
    List<PromptCard> of(PromptDay day, Instant now) {
        return day.invitations().stream()
                .flatMap(id -> finder.find(day.workspace(), id).stream())
                .map(asked -> of(asked, day.at(), now))
                .sorted(Comparator.comparing((PromptCard card) -> !card.asked().hidesCard()))
                .toList();
    }

    PromptCard of(AskedQuestions asked, Instant now) {
        var invitation = asked.invitation();
        var askedAt =
                invitation.fate() instanceof Fate.Prompted(var key, var at)
                        ? at
                        : invitation.dueAt();
        return of(asked, askedAt, now);
    }

    /** Whoever has left is asked nothing more; answers without a name end with the round. */
    AnswerWindow window(AskedQuestions asked, Instant now) {
        if (asked.invitation().fate() instanceof Fate.NotAsked(var reason, _)
                && reason == Reason.LEFT) {
            return AnswerWindow.CLOSED;
        }
        var window = AnswerWindow.of(asked.invitation(), finder.latestRound(asked), now);
        return window == AnswerWindow.LATE && asked.round().closed() && asked.named().isEmpty()
                ? AnswerWindow.CLOSED
                : window;
    }

    private PromptCard of(AskedQuestions asked, Instant askedAt, Instant now) {
        var invitation = asked.invitation();
        var response = answers.find(invitation);
        return new PromptCard(
                asked,
                response,
                recorder.hasAnsweredAnonymously(asked),
                response.isEmpty() && !asked.named().isEmpty()
                        ? lastTime(invitation)
                        : Optional.empty(),
                window(asked, now),
                askedAt.isAfter(invitation.dueAt().plus(STILL_ON_TIME)),
                isFirst(invitation));
    }

    /** The newest words of an earlier round of this check-in. */
    private Optional<LastTime> lastTime(Invitation invitation) {
        return responses
                .latestOf(invitation.workspace(), invitation.person(), invitation.checkIn(), 2)
                .stream()
                .filter(response -> !response.invitation().equals(invitation.id()))
                .filter(response -> response.kind() == Kind.ANSWERED)
                .limit(1)
                .flatMap(PromptCards::words)
                .findFirst()
                .map(LastTime::new);
    }

    private static Stream<Text> words(Named response) {
        return response.answers().values().stream()
                .flatMap(answer ->
                        switch (answer) {
                            case Answer.RiskRaised(var title, var probability, var impact) ->
                                    Stream.of(title);
                            case Answer.Words(var text) -> Stream.of(text);
                            case Answer.Picked(var picks, var other) -> other.stream();
                            case Answer.Point point -> Stream.of();
                            case Answer.Amount amount -> Stream.of();
                            case Answer.YesNo yesNo -> Stream.of();
                            case Answer.Day day -> Stream.of();
                            case Answer.Person person -> Stream.of();
                            case Answer.WinReported win -> Stream.of();
                        })
                .filter(text -> !text.isBlank());
    }

    private boolean isFirst(Invitation invitation) {
        return invitations.latestOf(invitation.workspace(), invitation.person(), LOOK_BACK).stream()
                .filter(other -> other.dueOn().isBefore(invitation.dueOn()))
                .noneMatch(other ->
                        other.project().equals(invitation.project()) && other.prompt().isPresent());
    }
}

package dev.soundings.response;

import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Becomes;
import dev.soundings.checkin.QuestionId;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.register.Detail;
import dev.soundings.register.Proposal;
import dev.soundings.register.Proposal.Content;
import dev.soundings.register.Proposals;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;
import dev.soundings.register.Source;
import dev.soundings.register.Win;
import dev.soundings.register.WinKind;
import dev.soundings.round.Round;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one response for the register: "Vendor API slips, this month, weeks" becomes a proposed
 * risk, and so do words that answer a question whose answers become one.
 */
final class HarvestReader {
    private final QuestionSets sets;
    private final Projects projects;
    private final Proposals proposals;

    HarvestReader(QuestionSets sets, Projects projects, Proposals proposals) {
        this.sets = sets;
        this.projects = projects;
        this.proposals = proposals;
    }

    void read(Round round, Response response) {
        var set = sets.find(round.workspace(), round.set());
        for (var question : everAnswered(response)) {
            var source = new Source(response.id(), question.value());
            var content =
                    Optional.ofNullable(response.answers().get(question))
                            .flatMap(answer -> content(set, question, answer, day(response)))
                            .filter(found -> mayLeaveTheAnswer(round, found));
            if (content.isPresent()) {
                proposals.keep(proposal(round, response, source, content.get()));
            } else {
                proposals.withdraw(response.workspace(), source, at(response));
            }
        }
    }

    /** A win is for everybody to see, so one said to the owner alone stays where it was said. */
    private static boolean mayLeaveTheAnswer(Round round, Content<?> content) {
        return content.kind().canBePrivate() || round.sharing() != Sharing.OWNER_ONLY;
    }

    /** Also in former versions: an answer that is gone takes its proposal along. */
    private static Set<QuestionId> everAnswered(Response response) {
        var all = new HashSet<>(response.answers().keySet());
        if (response instanceof Response.Named named) {
            named.history().forEach(former -> all.addAll(former.answers().keySet()));
        }
        return all;
    }

    private static Optional<Content<?>> content(
            Optional<QuestionSet> set, QuestionId id, Answer answer, LocalDate day) {
        return switch (answer) {
            case Answer.RiskRaised raised ->
                    Optional.of(new Content<>(RiskKind.RISK, raised.title(), raised.rated()));
            case Answer.WinReported(var what, var who, var amount, var confidence) ->
                    Optional.of(
                            new Content<>(
                                    WinKind.WIN, what, new Win(who, amount, confidence, day)));
            case Answer.Words(var text) -> inWords(set, id, text, day);
            case Answer.Picked(var picks, var other) ->
                    other.flatMap(text -> inWords(set, id, text, day));
            case Answer.Point _, Answer.Amount _, Answer.YesNo _, Answer.Day _, Answer.Person _ ->
                    Optional.empty();
        };
    }

    private static Optional<Content<?>> inWords(
            Optional<QuestionSet> set, QuestionId id, Text text, LocalDate day) {
        var becomes =
                set.flatMap(some -> some.question(id))
                        .map(Question::ask)
                        .map(Question.Ask::becomes)
                        .orElse(Becomes.NOTHING);
        if (text.isBlank()) {
            return Optional.empty();
        }
        return switch (becomes) {
            case NOTHING -> Optional.empty();
            case RISK -> Optional.of(new Content<>(RiskKind.RISK, text, Risk.unrated()));
            case OPPORTUNITY -> Optional.of(new Content<>(RiskKind.CHANCE, text, Risk.unrated()));
            case WIN ->
                    Optional.of(
                            new Content<>(
                                    WinKind.WIN,
                                    text,
                                    new Win(
                                            Text.of(""),
                                            Optional.empty(),
                                            Win.Confidence.ANECDOTAL,
                                            day)));
        };
    }

    private <D extends Detail> Proposal<D> proposal(
            Round round, Response response, Source source, Content<D> content) {
        return new Proposal<>(
                response.workspace(),
                response.project(),
                source,
                person(response),
                reader(round, response),
                at(response),
                content);
    }

    private static Optional<UserId> person(Response response) {
        return switch (response) {
            case Response.Named named -> Optional.of(named.person());
            case Response.Anonymous _ -> Optional.empty();
        };
    }

    private Optional<UserId> reader(Round round, Response response) {
        return round.sharing() == Sharing.OWNER_ONLY
                ? projects.find(response.workspace(), response.project()).map(Project::owner)
                : Optional.empty();
    }

    /** On which a win counts, unless somebody says another. */
    private static LocalDate day(Response response) {
        return LocalDate.ofInstant(at(response), ZoneOffset.UTC);
    }

    private static Instant at(Response response) {
        return switch (response) {
            case Response.Named named -> named.changedAt();
            case Response.Anonymous anonymous ->
                    anonymous.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        };
    }
}

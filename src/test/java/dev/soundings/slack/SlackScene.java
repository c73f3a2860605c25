package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Gate;
import dev.soundings.chat.InMemoryDrafts;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.InMemorySeenEvents;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Wording;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Slack's side of the house over a canned Slack, with one feature that answers as it is told. */
final class SlackScene {
    static final Instant NOW = Instant.parse("2027-02-11T16:00:00Z");

    final CannedSlack slack = new CannedSlack();
    final InMemoryPlatformMemory memory = new InMemoryPlatformMemory();
    final SlackDirectory directory = new SlackDirectory(memory);
    final OpenForms forms = new OpenForms();
    final List<ChatEvent> seen = new ArrayList<>();
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final SlackTeam team = new SlackTeam(installations);
    private final SlackPen pen = new SlackPen(directory, new Wording());
    private final SlackCalls calls = new SlackCalls(slack.api(), team);
    private final SlackViews views = new SlackViews(calls, pen);
    private final SlackGateway gateway = gateway(slack.api(), team, directory, views, memory);
    private final SlackTranslator translator =
            new SlackTranslator(
                    new CommandReader(new CommandSpecs(List.of(), List.of())), directory, "");
    private Gate gate = event -> new Gate.Verdict.Admitted();
    private Function<ChatEvent, ChatReply> answer = event -> ChatReply.silence();

    /** It is known to whom the token belongs; Lee is there. */
    SlackScene joined() {
        team.joined(ACME, new UserId("U0BOT"), NOW);
        directory.keep(ACME, SlackFixture.person("U0LEE", "Lee"));
        return this;
    }

    SlackScene answering(Function<ChatEvent, ChatReply> how) {
        answer = how;
        return this;
    }

    /** What is typed cannot be kept, because the store is down. */
    SlackScene keepingNoDrafts() {
        gate =
                event -> {
                    if (event instanceof ChatEvent.FormClosed) {
                        throw new IllegalStateException("the store is down");
                    }
                    return new Gate.Verdict.Admitted();
                };
        return this;
    }

    /** Slack has taken the bot's token away. */
    SlackScene revoked() {
        team.revoked("token_revoked");
        return this;
    }

    /**
     * @param threads for what has time
     */
    SlackListener listener(Executor threads) {
        var inbox = inbox();
        var shows = new SlackShows(gateway, views, calls, pen, forms);
        var replies = new SlackReplies(pen, shows, forms, threads);
        var homes = new SlackHomes(views, translator, threads);
        var people = new SlackPeople(calls, directory, translator, inbox);
        var patience =
                new SlackPatience(
                        inbox, people, replies, homes, team, pen, threads, Duration.ofMillis(50));
        return new SlackListener(translator, patience, replies, homes, forms, () -> NOW, threads);
    }

    SlackSync sync() {
        return new SlackSync(
                new SlackPages(slack.api(), new CountDownLatch(1)),
                people(),
                directory,
                installations,
                () -> NOW);
    }

    SlackWorld world() {
        return new SlackWorld(team, people(), directory, sync(), () -> NOW, Runnable::run);
    }

    /** As Bolt calls it, without its own checks. */
    App app() {
        var app = new App(AppConfig.builder().build(), new ArrayList<>());
        new SlackRoutes(listener(Runnable::run), world()).register(app);
        return app;
    }

    /** What Lee typed into a field of a form that was not taken. */
    List<String> draft(ActionId form, String field) {
        return drafts.find(ACME, new UserId("U0LEE"), form)
                .map(draft -> draft.typed().all(field))
                .orElse(List.of());
    }

    static SlackGateway gateway(
            SlackApi api,
            SlackTeam team,
            SlackDirectory directory,
            SlackViews views,
            PlatformMemory memory) {
        var calls = new SlackCalls(api, team);
        var pen = new SlackPen(directory, new Wording());
        var sent = new SentKeys(memory);
        return new SlackGateway(
                team,
                directory,
                new SlackLetters(calls, pen, new SlackUploads(api, memory)),
                views,
                sent,
                new SlackReadBack(calls, sent),
                () -> NOW);
    }

    /** One that knows of no page yet. */
    static SlackViews views(SlackApi api, SlackTeam team, SlackDirectory directory) {
        return new SlackViews(new SlackCalls(api, team), new SlackPen(directory, new Wording()));
    }

    SlackPeople people() {
        return new SlackPeople(calls, directory, translator, inbox());
    }

    private ChatInbox inbox() {
        var handler =
                new ChatHandler() {
                    @Override
                    public Set<String> features() {
                        return Set.of("help", "answer", "soundings", "home", "profile");
                    }

                    @Override
                    public ChatReply handle(ChatEvent event) {
                        seen.add(event);
                        return answer.apply(event);
                    }
                };
        return new ChatInbox(gate, new InMemorySeenEvents(), drafts, List.of(handler));
    }
}

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
    private final SlackGateway gateway =
            new SlackGateway(
                    slack.api(),
                    team,
                    directory,
                    pen,
                    new SlackUploads(slack.api(), memory),
                    new SentKeys(memory),
                    () -> NOW);
    private final SlackTranslator translator =
            new SlackTranslator(
                    new CommandReader(new CommandSpecs(List.of(), List.of())), directory, "");
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

    /**
     * @param threads for what has time
     */
    SlackListener listener(Executor threads) {
        var inbox = inbox();
        var shows = new SlackShows(gateway, pen, forms);
        return new SlackListener(
                inbox,
                translator,
                new SlackReplies(pen, shows, forms, threads),
                new SlackPeople(gateway, directory, translator, inbox),
                new SlackHomes(gateway, translator, threads),
                forms,
                team,
                pen,
                () -> NOW,
                threads,
                Duration.ofMillis(50));
    }

    SlackSync sync() {
        return new SlackSync(
                slack.api(), people(), directory, installations, () -> NOW, new CountDownLatch(1));
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

    SlackPeople people() {
        return new SlackPeople(gateway, directory, translator, inbox());
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
        return new ChatInbox(
                event -> new Gate.Verdict.Admitted(),
                new InMemorySeenEvents(),
                drafts,
                List.of(handler));
    }
}

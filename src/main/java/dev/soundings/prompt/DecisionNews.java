package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.UserId;
import dev.soundings.delivery.DeliveryListener;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.GiveUpReason;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.SkipReason;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionKind;
import dev.soundings.register.DecisionPosts;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryId;
import dev.soundings.register.HistoryEvent;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the words in which a decision is told, in a channel and to single people; whoever did what
 * a channel should have heard and did not hears that from us.
 */
final class DecisionNews implements DeliveryListener {
    private static final String ABOUT = "decision";

    private final Entries entries;
    private final Projects projects;
    private final Workspaces workspaces;
    private final Addressees addressees;
    private final Notices notices;
    private final Wording wording;

    DecisionNews(
            Entries entries,
            Projects projects,
            Workspaces workspaces,
            Addressees addressees,
            Notices notices,
            Wording wording) {
        this.entries = entries;
        this.projects = projects;
        this.workspaces = workspaces;
        this.addressees = addressees;
        this.notices = notices;
        this.wording = wording;
    }

    /** {@code decision/x7k2m9p4qa/0}: which thing that happened to which decision. */
    static String about(Entry<Decision> decision, int index) {
        return "%s/%s/%d".formatted(ABOUT, decision.id(), index);
    }

    DecisionPosts inChannel(Project project) {
        var locale =
                workspaces.find(project.workspace()).map(Workspace::locale).orElse(Locale.ENGLISH);
        return new DecisionPosts(wording.in(locale));
    }

    /** Nobody is told of what they wrote down themselves, and nobody twice. */
    void tellDecider(Entry<Decision> decision, HistoryEvent event, Project project, Instant now) {
        var decider = Decision.decidedBy(decision);
        if (event.by().equals(Optional.of(decider))
                || decider.equals(Decision.loggedBy(decision))) {
            return;
        }
        addressees
                .find(decision.workspace(), decider)
                .filter(to -> to.person().isMember())
                .ifPresent(to ->
                        notices.tell(
                                decision.workspace(),
                                decider,
                                "decided." + decision.id(),
                                new DecisionPosts(to.phrases()).named(decision, event, project),
                                now));
    }

    @Override
    public void delivered(Envelope envelope, List<PostRef> posts, Instant at) {}

    @Override
    public void refused(Envelope envelope, Delivery.Reason reason, Instant at) {
        tell(envelope, "not-posted.", DecisionPosts::notPosted, at);
    }

    @Override
    public void skipped(Envelope envelope, SkipReason reason, Instant at) {
        switch (reason) {
            case EXPIRED, PAUSED, INACTIVE ->
                    tell(envelope, "not-posted.", DecisionPosts::notPosted, at);
            case AWAY, LEFT, ALREADY_ANSWERED, WITHDRAWN, OVERTAKEN -> {}
        }
    }

    @Override
    public void unknown(Envelope envelope, GiveUpReason reason, Instant at) {
        switch (reason) {
            case TOO_MANY_ATTEMPTS -> tell(envelope, "not-posted.", DecisionPosts::notPosted, at);
            case NO_ANSWER -> tell(envelope, "in-doubt.", DecisionPosts::inDoubt, at);
        }
    }

    /** Tells whoever did what the channel should have heard. */
    private void tell(Envelope envelope, String news, Words words, Instant at) {
        var parts = envelope.about().split("/", 3);
        if (!parts[0].equals(ABOUT) || !(envelope.message() instanceof OutgoingMessage.Post)) {
            return;
        }
        entries.find(DecisionKind.DECISION, envelope.workspace(), new EntryId(parts[1]))
                .ifPresent(decision ->
                        decision.history()
                                .get(Integer.parseInt(parts[2]))
                                .by()
                                .ifPresent(by ->
                                        tell(decision, by, news + envelope.about(), words, at)));
    }

    private void tell(Entry<Decision> decision, UserId user, String news, Words words, Instant at) {
        var project = projects.find(decision.workspace(), decision.project());
        var addressee = addressees.find(decision.workspace(), user);
        if (project.isPresent() && addressee.isPresent()) {
            var posts = new DecisionPosts(addressee.get().phrases());
            var message = words.of(posts, decision, project.get());
            notices.tell(decision.workspace(), user, news, message, at);
        }
    }

    /** What is said of a decision whose post went wrong. */
    private interface Words {
        ChatMessage of(DecisionPosts posts, Entry<Decision> decision, Project project);
    }
}

package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.CommandText;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decisions: what, why, what else was considered, who decided when, and when it is looked at again.
 * The project's channel hears of each.
 */
public final class DecisionKind implements EntryKind<Decision> {
    public static final DecisionKind DECISION = new DecisionKind();

    /** It stands until somebody has looked at it again. */
    public static final State STANDS = State.open("STANDS");

    private final DecisionFields fields = new DecisionFields();
    private final DecisionSteps steps = new DecisionSteps(this);

    private DecisionKind() {}

    @Override
    public String noun() {
        return "decision";
    }

    @Override
    public String letter() {
        return "D";
    }

    @Override
    public KindTexts texts() {
        return new KindTexts(
                DecisionText.LIST,
                DecisionText.NONE,
                DecisionText.MORE,
                DecisionText.UNKNOWN,
                DecisionText.TOO_LONG,
                DecisionText.LEFT_OUT);
    }

    @Override
    public CommandSpec command() {
        return DecisionSteps.command(this);
    }

    @Override
    public Optional<ShortcutSpec> shortcut() {
        return Optional.of(new ShortcutSpec("log-decision", CommandText.SHORTCUT_DECISION));
    }

    @Override
    public List<Field<Decision, ?>> fields() {
        return fields.own();
    }

    @Override
    public Decision detail(Values values) {
        return fields.detail(values);
    }

    @Override
    public String addVerb() {
        return DecisionSteps.LOG;
    }

    @Override
    public Form<Decision> adding() {
        return fields.logging();
    }

    @Override
    public Form<Decision> changing() {
        return fields.changing();
    }

    @Override
    public List<Field<Decision, Text>> wordy() {
        return fields.wordy();
    }

    @Override
    public EntryInput<Decision> read(FieldReader said, Optional<Entry<Decision>> before) {
        return fields.read(said, before);
    }

    /** Whether a channel will hear of it. */
    @Override
    public Map<String, String> hints(Project project, Phrases phrases) {
        var heard =
                phrases.say(
                        project.channel().isPresent() ? DecisionText.HEARD : DecisionText.NOT_HEARD,
                        "project",
                        project.name());
        return Map.of(DecisionFields.WHAT.name(), heard, DecisionSteps.REASON, heard);
    }

    @Override
    public Entry<Decision> begun(Entry<Decision> fresh, EntryInput<Decision> said, Origin by) {
        return fresh.owned(fresh.ownership().takenBy(said.owner().orElse(by.user())));
    }

    @Override
    public Entry<Decision> changed(Entry<Decision> entry, EntryInput<Decision> said, Origin by) {
        return entry.titled(said.title())
                .knowing(said.detail())
                .due(said.dueOn())
                .owned(entry.ownership().takenBy(said.owner().orElseThrow()))
                .happened(EventType.CHANGED, by);
    }

    @Override
    public State kept() {
        return STANDS;
    }

    @Override
    public List<State> endings() {
        return Stream.of(DecisionSteps.Verdict.values()).map(DecisionSteps.Verdict::state).toList();
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public List<Step<Decision>> steps() {
        return steps.all();
    }

    /** To whoever decided, and to whoever wrote it down. */
    @Override
    public boolean isOwn(Entry<Decision> decision, UserId user) {
        return decision.ownership().isOf(user) || decision.raisedBy().equals(Optional.of(user));
    }

    @Override
    public boolean isAnnounced() {
        return true;
    }

    @Override
    public List<UserId> hearers(Entry<Decision> decision, int index) {
        return List.of();
    }

    @Override
    public List<Block> card(Entry<Decision> decision, EntryView view) {
        var phrases = view.phrases();
        var detail = decision.detail();
        var blocks = new ArrayList<Block>();
        blocks.add(
                paragraph(
                        phrases,
                        DecisionText.CARD_BECAUSE,
                        "why",
                        EntryWords.written(detail.why(), phrases)));
        if (!detail.options().isBlank()) {
            blocks.add(
                    paragraph(
                            phrases,
                            DecisionText.CARD_OPTIONS,
                            "options",
                            EntryWords.written(detail.options(), phrases)));
        }
        blocks.add(new Block.Fields(fields.facts(decision, phrases)));
        decision.ending()
                .filter(ending -> !ending.note().isBlank())
                .map(ending ->
                        paragraph(
                                phrases,
                                DecisionText.CARD_OUTCOME,
                                "what",
                                DecisionPosts.outcome(ending),
                                "note",
                                EntryWords.written(ending.note(), phrases)))
                .ifPresent(blocks::add);
        return blocks;
    }

    private static Block paragraph(Phrases phrases, TextKey key, Object... namesAndValues) {
        return new Block.Paragraph(Sentence.of(phrases, key, namesAndValues));
    }

    @Override
    public List<Span> line(Entry<Decision> decision, EntryView view) {
        var phrases = view.phrases();
        var line =
                new ArrayList<>(
                        Sentence.of(
                                phrases,
                                DecisionText.LINE,
                                "label",
                                decision.label(),
                                "what",
                                EntryWords.inList(decision.title(), phrases),
                                "state",
                                phrases.say(DecisionText.STATE, "state", decision.state().name())));
        decision.dueOn()
                .map(day -> LocalDays.print(day, phrases.locale()))
                .map(day -> Sentence.of(phrases, DecisionText.LINE_REVISIT, "day", day))
                .ifPresent(line::addAll);
        return line;
    }

    @Override
    public List<Block.Button> buttons(Entry<Decision> decision, EntryView view, boolean mayChange) {
        return mayChange && !decision.isDropped()
                ? EntrySteps.decisions(decision, view.phrases())
                : List.of();
    }

    /** To look at it again, the card has the possible answers. */
    @Override
    public ChatMessage shown(
            Entry<Decision> decision, String verb, EntryView view, boolean mayChange) {
        return EntryMessages.card(
                decision,
                view,
                verb.equals(DecisionSteps.REVISIT)
                        ? steps.verdicts(decision, view.phrases())
                        : buttons(decision, view, mayChange));
    }

    @Override
    public ChatMessage made(
            Entry<Decision> decision, Project project, EntryView view, boolean mayChange) {
        var card = shown(decision, EntryActions.SHOW, view, mayChange);
        var blocks = new ArrayList<>(card.blocks());
        blocks.add(
                new Block.Footnote(
                        Sentence.of(
                                view.phrases(),
                                project.channel().isPresent()
                                        ? DecisionText.LOGGED
                                        : DecisionText.LOGGED_NO_CHANNEL,
                                "project",
                                project.name(),
                                "command",
                                new Span.Code("/project edit"))));
        return new ChatMessage(card.headline(), blocks);
    }

    /** The newest first, without those that were taken back. */
    @Override
    public List<Entry<Decision>> listed(
            List<Entry<Decision>> visible, Optional<LocalDate> since, LocalDate today) {
        return visible.stream()
                .filter(this::isListed)
                .sorted(Comparator.comparingInt((Entry<?> entry) -> entry.number()).reversed())
                .toList();
    }

    @Override
    public boolean isListed(Entry<Decision> decision) {
        return !decision.isDropped();
    }

    @Override
    public Optional<Unnamed<Decision>> unnamed(String verb) {
        return verb.equals(DecisionSteps.REVISIT)
                ? Optional.of(new DecisionsToRevisit())
                : Optional.empty();
    }

    @Override
    public TextKey tooLate(Entry<Decision> decision) {
        return decision.isDropped() ? DecisionText.TAKEN_BACK : DecisionText.SETTLED;
    }
}

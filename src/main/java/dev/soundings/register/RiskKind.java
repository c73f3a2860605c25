package dev.soundings.register;

import static dev.soundings.register.NotificationRules.others;

import dev.soundings.chat.Block;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Risks and opportunities: two kinds over one detail. They are rated, looked at again every other
 * week, and end by having happened, been prevented or passed.
 */
public final class RiskKind implements EntryKind<Risk> {
    public static final RiskKind RISK = new RiskKind(RiskWords.RISK);
    public static final RiskKind CHANCE = new RiskKind(RiskWords.CHANCE);

    private final RiskWords words;
    private final RiskFields fields;
    private final RiskSteps steps;

    private RiskKind(RiskWords words) {
        this.words = words;
        fields = new RiskFields(words);
        steps = new RiskSteps(this);
    }

    @Override
    public String noun() {
        return words.noun();
    }

    @Override
    public String letter() {
        return words.letter();
    }

    @Override
    public String counter() {
        return words.counter();
    }

    @Override
    public KindTexts texts() {
        return words.texts();
    }

    @Override
    public CommandSpec command() {
        return words.command(this);
    }

    @Override
    public Optional<ShortcutSpec> shortcut() {
        return words.shortcut();
    }

    /** A list of risks has the opportunities in it, which are the other side of the coin. */
    @Override
    public List<EntryKind<Risk>> family() {
        return this == RISK ? List.of(RISK, CHANCE) : List.of(this);
    }

    @Override
    public boolean comesFromAnswers() {
        return true;
    }

    @Override
    public List<Field<Risk, ?>> fields() {
        return fields.own();
    }

    @Override
    public Risk detail(Values values) {
        return fields.detail(values);
    }

    @Override
    public String addVerb() {
        return RiskWords.RAISE;
    }

    @Override
    public Form<Risk> adding() {
        return fields.raising();
    }

    @Override
    public Form<Risk> changing() {
        return fields.changing();
    }

    @Override
    public List<Field<Risk, Text>> wordy() {
        return List.of(fields.title());
    }

    @Override
    public EntryInput<Risk> read(FieldReader said, Optional<Entry<Risk>> before) {
        return fields.read(said, before);
    }

    /** When one is looked at again unless somebody says when. */
    public static LocalDate usualReview(LocalDate today) {
        return RiskFields.usualReview(today);
    }

    @Override
    public boolean canBePrivate() {
        return true;
    }

    @Override
    public List<State> endings() {
        return Stream.of(RiskSteps.Ending.values()).map(RiskSteps.Ending::state).toList();
    }

    @Override
    public List<Step<Risk>> steps() {
        return steps.all();
    }

    @Override
    public boolean isOwn(Entry<Risk> risk, UserId user) {
        return risk.ownership().concerns(user);
    }

    @Override
    public List<UserId> hearers(Entry<Risk> risk, int index) {
        var event = risk.history().get(index);
        // Proposals from answers are read all together.
        return event.type() == EventType.RAISED && !risk.source().isAnswer()
                ? others(event, risk.privateTo())
                : NotificationRules.usual(risk, index);
    }

    @Override
    public List<Block> card(Entry<Risk> risk, EntryView view) {
        var phrases = view.phrases();
        var facts = new ArrayList<Block.Fields.Field>();
        facts.add(
                EntryWords.fact(
                        RegisterText.CARD_RATING, RegisterWords.rating(risk, phrases), phrases));
        facts.add(
                EntryWords.fact(
                        RegisterText.CARD_STATE,
                        phrases.say(RegisterText.STATE, "state", risk.state().name()),
                        phrases));
        facts.addAll(EntryWords.owners(risk, phrases));
        if (risk.isOpen()) {
            facts.addAll(RiskFields.REVIEW.fact(risk, phrases));
        }
        facts.add(
                EntryWords.person(
                        RegisterText.CARD_RAISED,
                        risk.raisedBy(),
                        RegisterText.CARD_WITHOUT_NAME,
                        phrases));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Fields(facts));
        blocks.addAll(RiskFields.planOnCard(risk, phrases));
        risk.privateTo()
                .map(user ->
                        Sentence.of(
                                phrases,
                                RegisterText.CARD_PRIVATE,
                                "reader",
                                new Span.Mention(user)))
                .map(Block.Footnote::new)
                .ifPresent(blocks::add);
        return blocks;
    }

    @Override
    public List<Span> line(Entry<Risk> risk, EntryView view) {
        var phrases = view.phrases();
        var line =
                new ArrayList<>(
                        Sentence.of(
                                phrases,
                                RegisterText.ENTRY_LINE,
                                "label",
                                risk.label(),
                                "title",
                                EntryWords.inList(risk.title(), phrases),
                                "rating",
                                RegisterWords.rating(risk, phrases)));
        if (risk.isKept()) {
            line.addAll(EntryWords.whose(risk, phrases));
        }
        if (risk.privateTo().isPresent()) {
            line.addAll(Sentence.of(phrases, RegisterText.ENTRY_PRIVATE));
        }
        return line;
    }

    @Override
    public List<Block.Button> buttons(Entry<Risk> risk, EntryView view, boolean mayChange) {
        return steps.buttons(risk, view, mayChange);
    }

    @Override
    public List<Entry<Risk>> listed(
            List<Entry<Risk>> visible, Optional<LocalDate> since, LocalDate today) {
        return visible.stream().sorted(Comparator.comparingInt(Entry::number)).toList();
    }
}

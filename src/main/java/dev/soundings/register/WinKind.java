package dev.soundings.register;

import static dev.soundings.caller.SpecWords.PROJECT_NAME;
import static dev.soundings.caller.SpecWords.SHARED;
import static dev.soundings.caller.SpecWords.argument;
import static dev.soundings.caller.SpecWords.verb;

import dev.soundings.caller.SpecWords;
import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.Block;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.Span;
import dev.soundings.register.Step.Form;
import dev.soundings.register.Win.Amount;
import dev.soundings.register.Win.Confidence;
import dev.soundings.wording.CommandText;
import dev.soundings.wording.EntryText;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Wins: what was won, for whom, how much of it, how sure, since when. */
public final class WinKind implements EntryKind<Win> {
    public static final WinKind WIN = new WinKind();
    public static final State LANDED = State.open("LANDED");

    static final int LONGEST_UNIT = 40;
    private static final int LONGEST_WHAT = 300;
    private static final int DAYS_BACK = 90;
    private static final Comparator<Entry<Win>> LATEST_FIRST =
            Comparator.comparing((Entry<Win> win) -> win.detail().landedOn())
                    .thenComparingInt(Entry::number)
                    .reversed();

    private static final Field<Win, Text> WHAT =
            Field.<Win>title(
                            "what",
                            new FieldType.Words(LONGEST_WHAT, false),
                            RegisterText.FIELD_WHAT)
                    .typedAs("title");
    private static final Field<Win, Text> WHO =
            Field.<Win, Text>optional(
                            "who",
                            new FieldType.Words(LONGEST_WHAT, false),
                            RegisterText.FIELD_WHO,
                            win -> Optional.of(win.detail().whoBenefits()))
                    .onCard(RegisterText.CARD_BENEFITS);
    private static final Field<Win, BigDecimal> AMOUNT =
            Field.optional(
                    "amount",
                    new FieldType.Decimal(),
                    RegisterText.FIELD_AMOUNT,
                    win -> win.detail().amount().map(Amount::number));
    private static final Field<Win, Text> UNIT =
            Field.<Win, Text>optional(
                            "unit",
                            new FieldType.Words(LONGEST_UNIT, false),
                            RegisterText.FIELD_UNIT,
                            win -> win.detail().amount().map(Amount::unit).map(Text::of))
                    .hinted(RegisterText.FIELD_UNIT_HINT);
    private static final Field<Win, Confidence> SURE =
            Field.optional(
                    "sure",
                    FieldType.choice(Confidence.values(), RegisterWords::confidence),
                    RegisterText.FIELD_SURE,
                    win -> Optional.of(win.detail().confidence()));
    private static final Field<Win, LocalDate> LANDED_ON =
            Field.<Win, LocalDate>optional(
                            "landed",
                            new FieldType.Day(),
                            RegisterText.FIELD_LANDED,
                            win -> Optional.of(win.detail().landedOn()))
                    .onCard(RegisterText.CARD_LANDED);

    private static final Form<Win> FORM =
            new Form<>(
                    RegisterText.WIN_TITLE,
                    RegisterText.SAVE,
                    false,
                    List.of(List.of(WHAT, WHO, AMOUNT, UNIT, SURE), List.of(LANDED_ON)));

    private WinKind() {}

    @Override
    public String noun() {
        return "win";
    }

    @Override
    public String letter() {
        return "W";
    }

    @Override
    public KindTexts texts() {
        return KindTexts.of(
                RegisterText.LIST_WINS,
                RegisterText.NO_WINS,
                EntryText.UNKNOWN_WIN,
                EntryText.WIN_TOO_LONG);
    }

    @Override
    public CommandSpec command() {
        return SpecWords.noun(
                noun(),
                CommandText.WIN,
                verb(
                        addVerb(),
                        CommandText.WIN_ADD,
                        "\"Search answers in a second\"",
                        argument("title", ArgumentSpec.Kind.TEXT, CommandText.A_WIN_TITLE),
                        PROJECT_NAME),
                verb(
                        EntryActions.LIST,
                        CommandText.WIN_LIST,
                        "since 1 Jan",
                        PROJECT_NAME,
                        argument(
                                EntryCommand.SINCE,
                                ArgumentSpec.Kind.DAY_AFTER_KEYWORD,
                                CommandText.A_SINCE_DAY),
                        SHARED),
                verb(
                        EntryActions.EDIT,
                        CommandText.WIN_EDIT,
                        "W-3",
                        SpecWords.suggested(noun(), ArgumentSpec.Kind.WORD, CommandText.A_WIN)));
    }

    @Override
    public Optional<ShortcutSpec> shortcut() {
        return Optional.of(new ShortcutSpec("add-win", CommandText.SHORTCUT_WIN));
    }

    @Override
    public boolean comesFromAnswers() {
        return true;
    }

    @Override
    public List<Field<Win, ?>> fields() {
        return List.of(WHO, AMOUNT, UNIT, SURE, LANDED_ON);
    }

    @Override
    public Win detail(Values values) {
        return new Win(
                values.of(WHO).orElseThrow(),
                amount(values.of(AMOUNT), values.of(UNIT)),
                values.of(SURE).orElseThrow(),
                values.of(LANDED_ON).orElseThrow());
    }

    @Override
    public String addVerb() {
        return "add";
    }

    @Override
    public Form<Win> adding() {
        return FORM;
    }

    @Override
    public Form<Win> changing() {
        return FORM;
    }

    /** Whoever types what was won is asked for whom, and how much. */
    @Override
    public boolean isMadeAsTyped() {
        return false;
    }

    @Override
    public List<Field<Win, Text>> wordy() {
        return List.of(WHAT);
    }

    @Override
    public EntryInput<Win> read(FieldReader said, Optional<Entry<Win>> before) {
        var number = said.of(AMOUNT);
        var unit = said.of(UNIT).filter(words -> !words.isBlank());
        if (number.isPresent() && unit.isEmpty()) {
            said.wrong(UNIT.name(), RegisterText.UNIT_MISSING);
        }
        if (number.isEmpty() && unit.isPresent()) {
            said.wrong(AMOUNT.name(), RegisterText.NUMBER_MISSING);
        }
        var amount = said.isWrong(UNIT) ? Optional.<Amount>empty() : amount(number, unit);
        return EntryInput.of(
                said.words(WHAT),
                new Win(
                        said.words(WHO),
                        amount,
                        said.of(SURE).orElse(Confidence.usual(amount.isPresent())),
                        said.of(LANDED_ON).orElse(said.today())));
    }

    private static Optional<Amount> amount(Optional<BigDecimal> number, Optional<Text> unit) {
        return number.flatMap(
                some -> unit.flatMap(Text::words).map(named -> new Amount(some, named)));
    }

    /** It landed when it was first reported. */
    @Override
    public Win following(Win before, Win said) {
        return new Win(said.whoBenefits(), said.amount(), said.confidence(), before.landedOn());
    }

    @Override
    public State kept() {
        return LANDED;
    }

    @Override
    public List<Block> card(Entry<Win> win, EntryView view) {
        var phrases = view.phrases();
        var facts = new ArrayList<Block.Fields.Field>();
        facts.add(
                EntryWords.fact(
                        RegisterText.CARD_AMOUNT,
                        win.detail()
                                .amount()
                                .map(some ->
                                        RegisterWords.amount(
                                                some, win.detail().confidence(), phrases))
                                .orElseGet(() -> phrases.say(RegisterText.CARD_NO_AMOUNT)),
                        phrases));
        facts.addAll(WHO.fact(win, phrases));
        facts.addAll(LANDED_ON.fact(win, phrases));
        facts.add(
                EntryWords.person(
                        RegisterText.CARD_REPORTED,
                        win.raisedBy(),
                        RegisterText.CARD_WITHOUT_NAME,
                        phrases));
        return List.of(new Block.Fields(facts));
    }

    @Override
    public List<Span> line(Entry<Win> win, EntryView view) {
        var phrases = view.phrases();
        var sure = win.detail().confidence();
        return Sentence.of(
                phrases,
                RegisterText.ENTRY_LINE,
                "label",
                win.label(),
                "title",
                EntryWords.inList(win.title(), phrases),
                "rating",
                win.detail()
                        .amount()
                        .map(some -> RegisterWords.amount(some, sure, phrases))
                        .orElseGet(() -> RegisterWords.confidence(sure, phrases)));
    }

    /** Of the last three months, or since a day that is named; the latest first. */
    @Override
    public List<Entry<Win>> listed(
            List<Entry<Win>> visible, Optional<LocalDate> since, LocalDate today) {
        var from = since.orElse(today.minusDays(DAYS_BACK));
        return visible.stream()
                .filter(win -> win.isOpen() && !win.detail().landedOn().isBefore(from))
                .sorted(LATEST_FIRST)
                .toList();
    }
}

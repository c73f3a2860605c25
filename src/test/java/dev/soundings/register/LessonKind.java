package dev.soundings.register;

import static dev.soundings.caller.SpecWords.PROJECT_NAME;
import static dev.soundings.caller.SpecWords.argument;
import static dev.soundings.caller.SpecWords.verb;

import dev.soundings.caller.SpecWords;
import dev.soundings.chat.ArgumentSpec.Kind;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.register.Lesson.Area;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.util.List;
import java.util.Optional;

/** A kind of entry that only tests know: what one costs who wants another. */
public final class LessonKind implements EntryKind<Lesson> {
    public static final LessonKind LESSON = new LessonKind();

    private static final Field<Lesson, Text> WHAT =
            Field.title("what", new FieldType.Words(200, false), LessonText.FIELD_WHAT);
    private static final Field<Lesson, Text> BECAUSE =
            Field.<Lesson, Text>optional(
                            "because",
                            new FieldType.Words(200, true),
                            LessonText.FIELD_BECAUSE,
                            lesson -> Optional.of(lesson.detail().because()))
                    .onCard(LessonText.CARD_BECAUSE);
    private static final Field<Lesson, Area> AREA =
            Field.optional(
                    "area",
                    FieldType.choice(
                            Area.values(),
                            (area, phrases) -> phrases.say(LessonText.AREA, "area", area.name())),
                    LessonText.FIELD_AREA,
                    lesson -> Optional.of(lesson.detail().area()));

    @Override
    public String noun() {
        return "lesson";
    }

    @Override
    public String letter() {
        return "L";
    }

    @Override
    public KindTexts texts() {
        return KindTexts.of(
                LessonText.LIST, LessonText.NONE, LessonText.UNKNOWN, LessonText.TOO_LONG);
    }

    @Override
    public CommandSpec command() {
        var which = SpecWords.suggested(noun(), Kind.WORD, LessonText.A_LESSON);
        return SpecWords.noun(
                noun(),
                LessonText.COMMAND,
                verb(
                        addVerb(),
                        LessonText.ADD,
                        "\"Order masts early\"",
                        argument("what", Kind.TEXT, LessonText.A_LESSON_TITLE),
                        PROJECT_NAME),
                verb(EntryActions.LIST, LessonText.LIST_COMMAND, "Atlas migration", PROJECT_NAME),
                verb(EntryActions.EDIT, LessonText.EDIT, "L-3", which));
    }

    @Override
    public List<Field<Lesson, ?>> fields() {
        return List.of(BECAUSE, AREA);
    }

    @Override
    public Lesson detail(Values values) {
        return new Lesson(values.of(BECAUSE).orElseThrow(), values.of(AREA).orElseThrow());
    }

    @Override
    public String addVerb() {
        return "add";
    }

    @Override
    public Form<Lesson> adding() {
        return Form.of(LessonText.FORM, RegisterText.SAVE, List.of(WHAT, BECAUSE, AREA));
    }

    @Override
    public Form<Lesson> changing() {
        return adding();
    }

    @Override
    public List<Field<Lesson, Text>> wordy() {
        return List.of(WHAT);
    }

    @Override
    public EntryInput<Lesson> read(FieldReader said, Optional<Entry<Lesson>> before) {
        var area = said.of(AREA).orElse(Area.WORKING);
        return EntryInput.of(said.words(WHAT), new Lesson(said.words(BECAUSE), area));
    }

    @Override
    public List<Span> line(Entry<Lesson> lesson, EntryView view) {
        return Sentence.of(
                view.phrases(),
                LessonText.LINE,
                "label",
                lesson.label(),
                "title",
                EntryWords.inList(lesson.title(), view.phrases()),
                "area",
                AREA.type().shown(lesson.detail().area(), view.phrases()));
    }
}

package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Samples;
import dev.soundings.chat.Span;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import net.dv8tion.jda.api.modals.Modal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class DiscordFormsTest {
    private final DiscordForms forms = new DiscordForms();
    private final Phrases phrases = new Wording().in(Locale.UK);

    @ParameterizedTest
    @MethodSource("forms")
    void showsEveryForm(String name) {
        var shown = new StringBuilder();
        var progress = FormProgress.of(Samples.form(name), Optional.empty());
        for (var step = progress.next(); step.isPresent(); step = progress.next()) {
            shown.append(modal(progress, step.get()).toData().toPrettyString()).append('\n');
            progress = progress.with(asIs(step.get()));
        }

        Snapshots.verify("discord/form/%s.json".formatted(name), shown.toString());
    }

    @Test
    void asksAFollowUpOnlyWhenItsAnswerCallsForIt() {
        var start = FormProgress.of(Samples.form("follow-up"), Optional.empty());

        assertThat(asked(start)).containsExactly("one");
        assertThat(asked(start.with(Map.of("one", List.of("date"))))).containsExactly("which");
        assertThat(start.with(Map.of("one", List.of("days"))).next()).isEmpty();
    }

    @Test
    void forgetsAFollowUpWhoseAnswerWasChanged() {
        var done =
                FormProgress.of(Samples.form("follow-up"), Optional.empty())
                        .with(Map.of("one", List.of("date")))
                        .with(Map.of("which", List.of("2027-02-14")))
                        .failing(Map.of("one", "The date is fixed."));

        var fixed = done.with(Map.of("one", List.of("days")));

        assertThat(fixed.next()).isEmpty();
        assertThat(fixed.complete().values()).isEqualTo(Map.of("one", List.of("days")));
    }

    @Test
    void leavesRoomForTheWordsAboveAPage() {
        var start = FormProgress.of(form(6), Optional.empty());

        assertThat(asked(start)).containsExactly("f0", "f1", "f2", "f3");
        assertThat(asked(start.with(sent("f0", "f1", "f2", "f3")))).containsExactly("f4", "f5");
    }

    @Test
    void fixesOnlyWhatIsWrongWithWhatWasTyped() {
        var failed =
                FormProgress.of(form(6), Optional.empty())
                        .with(sent("f0", "f1", "f2", "f3"))
                        .with(sent("f4", "f5"))
                        .failing(Map.of("f2", "That is too short."));

        var step = failed.next().orElseThrow();

        assertThat(step.fields()).extracting(FormField::id).containsExactly("f2");
        assertThat(step.fields().getFirst().initial()).containsExactly("typed f2");
        assertThat(modal(failed, step).toData().toString()).contains("That is too short.");
    }

    @Test
    void showsAllAgainWhenTheProblemIsNoField() {
        var failed =
                FormProgress.of(form(3), Optional.empty())
                        .with(sent("f0", "f1", "f2"))
                        .failing(Map.of("elsewhere", "Lee has left."));

        assertThat(asked(failed)).containsExactly("f0", "f1", "f2");
    }

    static Stream<String> forms() {
        return Samples.forms().keySet().stream();
    }

    private Modal modal(FormProgress progress, FormProgress.Step step) {
        return forms.render(progress, step, phrases);
    }

    private static List<String> asked(FormProgress progress) {
        return progress.next().orElseThrow().fields().stream().map(FormField::id).toList();
    }

    /** What a person sends who changes nothing. */
    private static Map<String, List<String>> asIs(FormProgress.Step step) {
        var sent = new HashMap<String, List<String>>();
        step.fields().forEach(field -> sent.put(field.id(), field.initial()));
        return sent;
    }

    private static Map<String, List<String>> sent(String... fields) {
        var sent = new HashMap<String, List<String>>();
        for (var field : fields) {
            sent.put(field, List.of("typed " + field));
        }
        return sent;
    }

    private static ChatForm form(int fields) {
        var all =
                Stream.iterate(0, i -> i + 1)
                        .limit(fields)
                        .map(i ->
                                FormField.required("f" + i, "Field " + i, new Input.ShortText(80)))
                        .toList();
        var pages =
                Stream.iterate(0, i -> i < fields, i -> i + 5)
                        .map(i ->
                                new ChatForm.Page(
                                        i == 0 ? List.of(new Span.Text("Named.")) : List.of(),
                                        all.subList(i, Math.min(i + 5, fields))))
                        .toList();
        return new ChatForm(ActionId.of("answer", "submit"), "Your sounding", "Send", pages);
    }
}

package dev.soundings.response;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatForm.Page;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.checkin.Question;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.ResponseText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The form in which a person answers, for example W1 and a risk: pages of at most five fields, a
 * question never torn apart, and above them who will read the answers.
 */
public final class ResponseForms {
    private final AnonymousAnswers anonymous;

    ResponseForms(AnonymousAnswers anonymous) {
        this.anonymous = anonymous;
    }

    /**
     * @param previous what the person answered before in this round, to be edited
     */
    public ChatForm form(
            ActionId submit,
            AskedQuestions asked,
            Optional<Response.Named> previous,
            Phrases phrases) {
        var fields =
                new QuestionFields(phrases, previous.map(Response.Named::answers).orElse(Map.of()));
        var items = items(asked, fields, phrases);
        return new ChatForm(
                submit,
                phrases.say(ResponseText.FORM_TITLE),
                phrases.say(ResponseText.FORM_SUBMIT),
                pages(asked, items, phrases));
    }

    private List<Item> items(AskedQuestions asked, QuestionFields fields, Phrases phrases) {
        var open = open(asked);
        return IntStream.range(0, open.size())
                .mapToObj(index ->
                        item(asked, open.get(index), index + 1, open.size(), fields, phrases))
                .toList();
    }

    /** Anonymous answers are given once; beside named questions theirs are left out afterwards. */
    private List<Question> open(AskedQuestions asked) {
        boolean given =
                !asked.named().isEmpty()
                        && !asked.anonymous().isEmpty()
                        && (asked.round().closed() || anonymous.hasAnswered(asked));
        return given ? asked.named() : asked.questions();
    }

    private Item item(
            AskedQuestions asked,
            Question question,
            int number,
            int count,
            QuestionFields fields,
            Phrases phrases) {
        var numbered = count == 1 ? "" : number + ". ";
        var wording = numbered + QuestionText.of(question.ask().wording(), asked, phrases);
        var label = numbered + QuestionText.of(question.ask().label(), asked, phrases);
        boolean among = asked.isAnonymous(question) && !asked.named().isEmpty();
        var hint =
                among
                        ? phrases.say(ResponseText.ANONYMOUS_HINT)
                        : QuestionText.of(question.ask().hint(), asked, phrases);
        boolean saysAll = label.equals(wording) && label.length() <= Denominator.FIELD_LABEL;
        return new Item(
                number,
                saysAll ? Optional.empty() : Optional.of(wording),
                among,
                fields.of(question, label, hint));
    }

    private static List<Page> pages(AskedQuestions asked, List<Item> items, Phrases phrases) {
        var among = items.stream().filter(Item::anonymous).map(Item::number).toList();
        var pages = new ArrayList<Page>();
        for (var group : groups(items)) {
            var intro = new FormIntro(asked, phrases);
            if (pages.isEmpty()) {
                intro.readers(among).why();
            }
            group.stream().flatMap(item -> item.wording().stream()).forEach(intro::line);
            pages.add(
                    new Page(
                            intro.spans(),
                            group.stream().flatMap(item -> item.fields().stream()).toList()));
        }
        return pages;
    }

    private static List<List<Item>> groups(List<Item> items) {
        var groups = new ArrayList<List<Item>>();
        int room = 0;
        for (var item : items) {
            if (item.fields().size() > room) {
                groups.add(new ArrayList<>());
                room = Denominator.FIELDS_ON_PAGE;
            }
            groups.getLast().add(item);
            room -= item.fields().size();
        }
        return groups;
    }

    /**
     * One question in the form.
     *
     * @param wording for the intro, where the label does not say all
     * @param anonymous only where others carry a name
     */
    private record Item(
            int number, Optional<String> wording, boolean anonymous, List<FormField> fields) {}
}

package dev.soundings.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person typed into a form that they have not submitted yet, and what the form had begun
 * with. A field that begins with something else by now, because the entry was changed meanwhile or
 * because the command says it, keeps that.
 *
 * @param typed all fields as the person left them; empty while they have only opened the form
 * @param began the fields as the form had offered them, before an earlier draft was filled in
 */
public record Draft(FormValues typed, FormValues began) {
    static final Draft NONE = new Draft(FormValues.none(), FormValues.none());

    Draft typing(FormValues values) {
        return new Draft(values, began);
    }

    /** What still holds of it in a form that is opened now. */
    Draft in(ChatForm form) {
        var offered = offeredBy(form);
        var holding = new HashMap<String, List<String>>();
        typed.values()
                .forEach((field, values) -> {
                    if (began.all(field).equals(offered.all(field))) {
                        holding.put(field, values);
                    }
                });
        return new Draft(new FormValues(holding), offered);
    }

    private static FormValues offeredBy(ChatForm form) {
        var offered = new HashMap<String, List<String>>();
        form.fields().forEach(field -> offered.put(field.id(), field.initial()));
        return new FormValues(Map.copyOf(offered));
    }
}

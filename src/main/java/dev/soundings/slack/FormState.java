package dev.soundings.slack;

import com.slack.api.model.view.ViewState;

import dev.soundings.chat.FormValues;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is in the fields of a view: {@code {"one":{"f:one":{"selected_option":…}}}}. */
final class FormState {
    private FormState() {}

    static FormValues values(@Nullable ViewState state) {
        var values = new HashMap<String, List<String>>();
        Optional.ofNullable(state)
                .map(ViewState::getValues)
                .orElse(Map.of())
                .forEach((block, actions) ->
                        actions.forEach((action, value) ->
                                ActionCode.read(action)
                                        .filter(code -> code.kind() == ActionCode.Kind.FIELD)
                                        .ifPresent(code -> values.put(code.rest(), all(value)))));
        return new FormValues(values);
    }

    /** Of each kind of element only its own is set. */
    private static List<String> all(ViewState.Value value) {
        return Stream.of(
                        one(value.getValue()),
                        one(value.getSelectedDate()),
                        one(value.getSelectedUser()),
                        one(value.getSelectedConversation()),
                        one(value.getSelectedChannel()),
                        Optional.ofNullable(value.getSelectedOption()).stream()
                                .map(ViewState.SelectedOption::getValue),
                        many(value.getSelectedOptions()).map(ViewState.SelectedOption::getValue),
                        many(value.getSelectedUsers()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> one(@Nullable String value) {
        return Optional.ofNullable(value).stream();
    }

    private static <T> Stream<T> many(@Nullable List<T> values) {
        return Optional.ofNullable(values).stream().flatMap(List::stream);
    }
}

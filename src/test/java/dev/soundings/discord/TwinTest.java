package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Slack and Discord are twins: nine roles, each with the same methods to its neighbours, so that
 * whoever knows one adapter finds the way in the other. Discord alone asks for suggestions while a
 * command is typed, Slack alone has a page that is opened; both are left out.
 */
class TwinTest {
    @ParameterizedTest
    @CsvSource({
        "Configuration, ''",
        "Properties, ''",
        "Connection, start stop isRunning platform isConnected lastHeard",
        "Listener, ''",
        "Translator, command pressed chosen submitted closed shortcut profile",
        "Renderer, render",
        "Forms, render",
        "Gateway, serves limits post reply edit upload whisper home find",
        "Limits, blocks characters blocksOf charactersOf"
    })
    void bothHaveTheRoleWithTheSameMethods(String role, String methods) {
        var agreed = Set.of(methods.split(" "));
        var discord = type("discord", "Discord" + role);
        assertThat(discord).as("Discord" + role).isPresent();
        assertThat(methods(discord.get())).containsAll(named(agreed));

        var slack = type("slack", "Slack" + role);
        assertThat(slack).as("Slack" + role).isPresent();
        assertThat(methods(slack.get())).containsAll(named(agreed));
    }

    private static Set<String> named(Set<String> agreed) {
        return agreed.stream().filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static Optional<Class<?>> type(String room, String name) {
        try {
            return Optional.of(Class.forName("dev.soundings." + room + "." + name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}

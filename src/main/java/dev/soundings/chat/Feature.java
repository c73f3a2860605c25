package dev.soundings.chat;

/** Which feature an event belongs to. */
public final class Feature {
    /** Owns what belongs to no noun: unreadable commands. */
    public static final String HELP = "help";

    public static final String HOME = "home";

    /** Owns changes of profiles. */
    public static final String PROFILE = "profile";

    private Feature() {}

    public static String of(ChatEvent event) {
        return switch (event) {
            case ChatEvent.CommandInvoked command -> command.call().noun();
            case ChatEvent.CommandMisread misread -> HELP;
            case ChatEvent.SuggestionsAsked asked -> asked.soFar().noun();
            case ChatEvent.ButtonPressed pressed -> pressed.action().feature();
            case ChatEvent.Chosen chosen -> chosen.action().feature();
            case ChatEvent.FormSubmitted submitted -> submitted.action().feature();
            case ChatEvent.FormClosed closed -> closed.action().feature();
            case ChatEvent.MessageShortcut shortcut -> shortcut.shortcut();
            case ChatEvent.HomeOpened opened -> HOME;
            case ChatEvent.ProfileChanged changed -> PROFILE;
        };
    }
}

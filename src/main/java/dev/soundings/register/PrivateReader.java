package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Workspace;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** Who can be chosen to read a risk that is raised in private: the manager may be the risk. */
public enum PrivateReader {
    PM,
    SPONSOR,
    PMO;

    /** The field of a form in which one is chosen. */
    static final String FIELD = "private";

    /** Those that this project has, except for whoever raises. */
    public static Map<PrivateReader, UserId> of(
            Project project, Workspace workspace, UserId raiser) {
        var readers = new EnumMap<PrivateReader, UserId>(PrivateReader.class);
        readers.put(PM, project.owner());
        project.sponsor().ifPresent(sponsor -> readers.put(SPONSOR, sponsor));
        workspace.pmo().stream()
                .min(Comparator.comparing(UserId::value))
                .ifPresent(user -> readers.put(PMO, user));
        readers.values().removeIf(raiser::equals);
        return readers;
    }

    static String said(PrivateReader reader, Phrases phrases) {
        return phrases.say(
                switch (reader) {
                    case PM -> RegisterText.READER_PM;
                    case SPONSOR -> RegisterText.READER_SPONSOR;
                    case PMO -> RegisterText.READER_PMO;
                });
    }
}

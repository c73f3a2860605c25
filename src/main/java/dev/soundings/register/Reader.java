package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.workspace.Workspace;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** Who can be chosen to read a risk that is raised in private: the manager may be the risk. */
public enum Reader {
    PM,
    SPONSOR,
    PMO;

    /** Those that this project has, except for whoever raises. */
    public static Map<Reader, UserId> of(Project project, Workspace workspace, UserId raiser) {
        var readers = new EnumMap<Reader, UserId>(Reader.class);
        readers.put(PM, project.owner());
        project.sponsor().ifPresent(sponsor -> readers.put(SPONSOR, sponsor));
        workspace.pmo().stream()
                .min(Comparator.comparing(UserId::value))
                .ifPresent(user -> readers.put(PMO, user));
        readers.values().removeIf(raiser::equals);
        return readers;
    }
}

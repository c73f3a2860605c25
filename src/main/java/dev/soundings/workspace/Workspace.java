package dev.soundings.workspace;

import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/**
 * A workspace's settings.
 *
 * @param zone for people whose own zone is not known
 * @param pmo may see cards, dates, numbers and the register that is not private; no answers
 * @param paused nothing is asked or told while this is true
 */
public record Workspace(
        WorkspaceId id,
        String name,
        Locale locale,
        ZoneId zone,
        Set<UserId> administrators,
        Set<UserId> pmo,
        boolean paused) {
    public Workspace {
        administrators = Set.copyOf(administrators);
        pmo = Set.copyOf(pmo);
    }

    /** As it is right after installation: whoever installed the bot administers it. */
    public static Workspace installed(Installation installation) {
        return new Workspace(
                installation.workspace(),
                installation.name(),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Set.of(installation.installedBy()),
                Set.of(),
                !installation.active());
    }

    public Workspace inZone(ZoneId newZone) {
        return new Workspace(id, name, locale, newZone, administrators, pmo, paused);
    }
}

package dev.soundings.register;

import dev.soundings.workspace.Text;

/** What a project has learned: {@code L-3}, "Order masts early", because permits take ten weeks. */
public record Lesson(Text because, Area area) implements Detail {
    /** Where it helps. */
    public enum Area {
        PLANNING,
        WORKING
    }
}

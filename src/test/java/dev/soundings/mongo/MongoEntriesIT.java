package dev.soundings.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.register.Entries;
import dev.soundings.register.EntriesContract;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryInput;
import dev.soundings.register.EntryKinds;
import dev.soundings.register.Lesson;
import dev.soundings.register.LessonKind;
import dev.soundings.register.RegisterRig;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

class MongoEntriesIT extends EntriesContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Entries entries() {
        return new MongoEntries(DATABASE.empty(), EntryKinds.shipped());
    }

    /** It brings no document, no collection and no query of its own. */
    @Test
    void keepsAKindThatItHasNeverHeardOf() {
        var rig =
                new RegisterRig(
                        new MongoEntries(
                                DATABASE.empty(), new EntryKinds(List.of(LessonKind.LESSON))));
        var lesson = new Lesson(Text.of("permits take ten weeks"), Lesson.Area.PLANNING);

        var kept =
                rig.add(
                        LessonKind.LESSON,
                        EntryInput.of(Text.of("Order masts early"), lesson),
                        SampleWorld.PRIYA,
                        "e1",
                        SampleWorld.MONDAY);

        assertThat(rig.stored(kept)).isEqualTo(kept).returns(lesson, Entry::detail);
    }
}

package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every memory of a platform does. */
public abstract class PlatformMemoryContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final String POSTS = "posts";

    private PlatformMemory memory;

    /** Empty at the beginning of each test. */
    protected abstract PlatformMemory create();

    @BeforeEach
    void setUp() {
        memory = create();
    }

    @Test
    void keepsTheFirstOfTwoWhereOnlyOneMayBe() {
        assertThat(memory.putIfAbsent(ROOM, POSTS, "prompt/tom#1", "first")).isTrue();
        assertThat(memory.putIfAbsent(ROOM, POSTS, "prompt/tom#1", "second")).isFalse();

        assertThat(memory.get(ROOM, POSTS, "prompt/tom#1")).contains("first");
    }

    @Test
    void replacesWhatIsPutAgain() {
        memory.put(ROOM, POSTS, "000001", "before");
        memory.put(ROOM, POSTS, "000001", "{\"text\": \"Größe $5.00 — {done}\"}");

        assertThat(memory.get(ROOM, POSTS, "000001"))
                .contains("{\"text\": \"Größe $5.00 — {done}\"}");
    }

    @Test
    void replacesOnlyWhatIsExpectedThere() {
        memory.put(ROOM, "owner", "shard-0", "one until 9:00");

        assertThat(memory.replace(ROOM, "owner", "shard-0", "two until 9:00", "two")).isFalse();
        assertThat(memory.replace(ROOM, "owner", "shard-1", "one until 9:00", "one")).isFalse();
        assertThat(memory.replace(ROOM, "owner", "shard-0", "one until 9:00", "one until 9:01"))
                .isTrue();
        assertThat(memory.get(ROOM, "owner", "shard-0")).contains("one until 9:01");
        assertThat(memory.get(ROOM, "owner", "shard-1")).isEmpty();
    }

    @Test
    void givesAShelfInTheOrderOfItsKeys() {
        memory.put(ROOM, POSTS, "000010", "ten");
        memory.put(ROOM, POSTS, "000002", "two");
        memory.put(ROOM, POSTS, "000001", "one");
        memory.put(ROOM, "unread", "tom", "3");
        memory.put(new WorkspaceId("room-2"), POSTS, "000003", "three");

        assertThat(memory.all(ROOM, POSTS))
                .containsExactly(
                        new PlatformMemory.Entry("000001", "one"),
                        new PlatformMemory.Entry("000002", "two"),
                        new PlatformMemory.Entry("000010", "ten"));
    }

    @Test
    void clearsOneShelf() {
        memory.put(ROOM, POSTS, "000001", "one");
        memory.put(ROOM, "unread", "tom", "3");
        memory.put(new WorkspaceId("room-2"), POSTS, "000001", "there");

        memory.clear(ROOM, POSTS);

        assertThat(memory.all(ROOM, POSTS)).isEmpty();
        assertThat(memory.get(ROOM, POSTS, "000001")).isEmpty();
        assertThat(memory.get(ROOM, "unread", "tom")).contains("3");
        assertThat(memory.all(new WorkspaceId("room-2"), POSTS)).hasSize(1);
    }
}

package dev.soundings.mongo;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.prompt.PromptDay;
import dev.soundings.round.InvitationId;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One person's prompt of one local date, as stored; older ones say nothing of how they look. */
public record PromptDayDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String person,
        String date,
        String sendKey,
        List<String> invitations,
        Instant at,
        @Nullable Instant nudgeAt,
        @Nullable Instant lookAt,
        @Nullable Integer edits,
        @Nullable String print)
        implements Stored<PromptDay> {
    static final Shape<PromptDay, PromptDayDocument> SHAPE =
            new Shape<>(
                    MongoSchema.PROMPT_DAYS, 1, PromptDayDocument.class, PromptDayDocument::from);

    static PromptDayDocument from(PromptDay day, long rev) {
        return new PromptDayDocument(
                Stored.key(day.workspace(), day.person(), day.date()),
                SHAPE.version(),
                rev,
                day.workspace().value(),
                day.person().value(),
                day.date().toString(),
                day.key().value(),
                Plain.inOrder(day.invitations()),
                day.at(),
                day.nudgeAt().orElse(null),
                day.shown().lookAt().orElse(null),
                day.shown().edits(),
                day.shown().print());
    }

    @Override
    public PromptDay toDomain() {
        return new PromptDay(
                new WorkspaceId(workspace),
                new UserId(person),
                LocalDate.parse(date),
                new SendKey(sendKey),
                Plain.list(invitations, InvitationId::new),
                at,
                Optional.ofNullable(nudgeAt),
                new PromptDay.Shown(
                        Optional.ofNullable(lookAt),
                        edits == null ? 0 : edits,
                        print == null ? "" : print));
    }
}

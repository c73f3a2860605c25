package dev.soundings.standin;

import java.util.concurrent.CompletableFuture;

/** The way from Slack to the bot: Socket Mode or signed HTTP. */
interface SlackRoute extends AutoCloseable {
    CompletableFuture<SlackAck> deliver(SlackEnvelope envelope);

    @Override
    void close();
}

package dev.soundings.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;

import java.io.Serial;

/**
 * Looks at each message before the query engine decodes it, because afterwards nobody can tell what
 * it was: bytes of the subtype 80 would be kept as plain bytes, for example. Such a message is
 * answered with an error, and the connection stays.
 */
final class StrictMessages extends MongoWireProtocolHandler {

    private static final int HEADER = 16;
    private static final int REQUEST_ID = 4;
    private static final int RESPONSE_TO = 8;

    /** A message of which nothing is done. */
    static final class Refused extends MongoMessage {
        @Serial private static final long serialVersionUID = 1L;

        private final MongoServerError reason;

        Refused(Channel channel, MessageHeader header, MongoServerError reason) {
            super(channel, header, new Document());
            this.reason = reason;
        }

        MongoServerError reason() {
            return reason;
        }
    }

    /** From the next message on. */
    static void from(Channel channel) {
        channel.pipeline()
                .replace(MongoWireProtocolHandler.class, "strict messages", new StrictMessages());
    }

    @Override
    protected ClientRequest decode(ChannelHandlerContext context, ByteBuf arrived)
            throws Exception {
        int at = arrived.readerIndex();
        int length = arrived.readableBytes() < HEADER ? Integer.MAX_VALUE : arrived.getIntLE(at);
        if (length < HEADER || length > arrived.readableBytes()) {
            return super.decode(context, arrived);
        }
        var foreign = ForeignValues.in(arrived.slice(at, length));
        if (foreign.isEmpty()) {
            return super.decode(context, arrived);
        }
        arrived.skipBytes(length);
        return new Refused(
                context.channel(),
                new MessageHeader(
                        length,
                        arrived.getIntLE(at + REQUEST_ID),
                        arrived.getIntLE(at + RESPONSE_TO)),
                Refusals.notSupported(foreign.get(), "they would be kept as something else"));
    }
}

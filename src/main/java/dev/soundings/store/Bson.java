package dev.soundings.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.Unpooled;

/**
 * Documents as bytes. The store keeps bytes and decodes them anew for each reader: the query engine
 * changes documents in place while it updates, and nobody may see that.
 */
final class Bson {

    private Bson() {}

    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer();
        try {
            BsonEncoder.encodeDocument(document, buffer);
            var bytes = new byte[buffer.readableBytes()];
            buffer.readBytes(bytes);
            return bytes;
        } finally {
            buffer.release();
        }
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }
}

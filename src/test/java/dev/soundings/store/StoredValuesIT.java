package dev.soundings.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** A kind of value is kept as it is, or refused; the connection stays. */
class StoredValuesIT {

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<BsonDocument> values;

    @BeforeEach
    void start() {
        store = EmbeddedStore.open(StoreSettings.inMemory());
        client = StoreClient.connect(store);
        values = client.getDatabase("test").getCollection("values", BsonDocument.class);
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$binary: {base64: '', subType: '00'}}",
                "{$binary: {base64: 'AAECAwQFBgcICQoLDA0ODw==', subType: '00'}}",
                "{$binary: {base64: 'AAECAwQFBgcICQoLDA0ODw==', subType: '03'}}",
                "{$binary: {base64: 'AAECAwQFBgcICQoLDA0ODw==', subType: '04'}}",
                "{$code: 'a'}",
                "{$timestamp: {t: 7, i: 3}}",
                "{$regularExpression: {pattern: 'a', options: 'i'}}",
                "{$numberDecimal: '1.10'}",
                "{$minKey: 1}",
                "null"
            })
    void keepsAValueAsItIs(String value) {
        var document = document(value);

        values.insertOne(document);

        assertThat(values.find().first()).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$binary: {base64: 'AQI=', subType: '01'}}",
                "{$binary: {base64: 'AQI=', subType: '02'}}",
                "{$binary: {base64: 'AQI=', subType: '04'}}",
                "{$binary: {base64: 'AAECAwQFBgcICQoLDA0ODw==', subType: '05'}}",
                "{$binary: {base64: 'AQI=', subType: '80'}}",
                "{$code: 'a', $scope: {}}",
                "{$symbol: 'a'}",
                "{$undefined: true}"
            })
    void refusesAValueThatItWouldKeepAsAnother(String value) {
        var document = document(value);
        values.insertOne(BsonDocument.parse("{_id: 2, v: []}"));

        assertRefused(() -> values.insertOne(document));
        assertRefused(() -> values.insertMany(List.of(BsonDocument.parse("{_id: 3}"), document)));
        assertRefused(() -> values.updateOne(eq("_id", 2), push("v", (BsonValue) document)));
        assertRefused(() -> values.find(document).first());
        assertThat(values.find()).containsExactly(BsonDocument.parse("{_id: 2, v: []}"));
    }

    @Test
    void seesAValueInALongMessageThatComesInParts() {
        var text = "What could hurt us? ".repeat(20_000);
        var document = document("{a: ['%s', {$undefined: true}]}".formatted(text));

        assertRefused(() -> values.insertOne(document));
        values.insertOne(document("'%s'".formatted(text)));

        assertThat(values.countDocuments()).isEqualTo(1);
    }

    private static void assertRefused(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("The embedded store does not support")
                .extracting(e -> ((MongoException) e).getCode())
                .isEqualTo(115);
    }

    private static BsonDocument document(String value) {
        return BsonDocument.parse("{_id: 1, v: {in: [%s]}}".formatted(value));
    }
}

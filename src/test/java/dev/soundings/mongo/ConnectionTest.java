package dev.soundings.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

class ConnectionTest {
    @Test
    void saysSoWhenTheDriverIsTooNewForTheEmbeddedStore() {
        assertThatCode(() -> Connection.checkDriver(8)).doesNotThrowAnyException();

        assertThatThrownBy(() -> Connection.checkDriver(9))
                .isInstanceOf(DriverTooNew.class)
                .hasMessageContaining("needs a server with wire version 9 or newer")
                .hasMessageContaining("the embedded store speaks 8");
    }

    @Test
    void takesTheDatabaseOfTheAddress() {
        try (var connection = Connection.to("mongodb://db.example:27017/northwind")) {
            assertThat(connection.database()).isEqualTo("northwind");
        }
    }

    @Test
    void usesItsOwnNameWhenTheAddressNamesNoDatabase() {
        try (var connection = Connection.to("mongodb://db.example:27017/?replicaSet=rs0")) {
            assertThat(connection.database()).isEqualTo("soundings");
        }
    }

    @Test
    void asksNotToLogInWhereNobodyDid() {
        var settings = MongoClientSettings.builder();
        try (var connection = Connection.to("mongodb://db.example:27017/northwind")) {
            connection.applyTo(settings);
        }

        assertThat(settings.build().getCredential()).isNull();
        assertThat(settings.build().getTimeout(TimeUnit.SECONDS)).isEqualTo(10);
    }

    @Test
    void keepsToTheTimeoutsOfTheAddress() {
        var patient = "mongodb://db.example:27017/northwind?timeoutMS=45000&connectTimeoutMS=7000";
        var settings =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(patient));
        try (var connection = Connection.to(patient)) {
            connection.applyTo(settings);
        }

        var applied = settings.build();
        assertThat(applied.getTimeout(TimeUnit.SECONDS)).isEqualTo(45);
        assertThat(applied.getSocketSettings().getConnectTimeout(TimeUnit.SECONDS)).isEqualTo(7);
    }

    @Test
    void anEmptyAddressMeansTheEmbeddedStore() {
        assertThat(new DatabaseProperties(" ").address()).isEmpty();
        assertThat(new DatabaseProperties(null).address()).isEmpty();
        assertThat(new DatabaseProperties("mongodb://db").address()).contains("mongodb://db");
    }
}

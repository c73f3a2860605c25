package dev.soundings.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import dev.soundings.access.AuditTrail;
import dev.soundings.chat.Drafts;
import dev.soundings.chat.Installations;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.SeenEvents;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.clock.ClockOffsets;
import dev.soundings.clock.MovableClock;
import dev.soundings.delivery.OutboxEntries;
import dev.soundings.digest.DigestIssues;
import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.Relays;
import dev.soundings.people.People;
import dev.soundings.project.Milestones;
import dev.soundings.project.ProjectChanges;
import dev.soundings.project.Projects;
import dev.soundings.prompt.PromptDays;
import dev.soundings.register.Entries;
import dev.soundings.register.EntryKinds;
import dev.soundings.response.AnsweredMarks;
import dev.soundings.response.Responses;
import dev.soundings.response.RoundKeys;
import dev.soundings.round.Invitations;
import dev.soundings.round.Rounds;
import dev.soundings.store.StoreSettings;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.Workspaces;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connection, and every port that is kept in the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseProperties.class, StoreProperties.class})
class MongoConfiguration {
    @Bean
    Connection mongoConnection(DatabaseProperties database, StoreProperties store) {
        return database.address()
                .map(Connection::to)
                .orElseGet(() -> Connection.embedded(StoreSettings.keptIn(store.path())));
    }

    @Bean
    MongoClientSettingsBuilderCustomizer mongoSettings(Connection connection) {
        return connection::applyTo;
    }

    @Bean
    CopyEndpoint copyEndpoint(Connection connection, StoreProperties store) {
        return new CopyEndpoint(connection, store);
    }

    /** What was acknowledged stays, and what is read cannot be rolled back. */
    @Bean
    MongoDatabase database(MongoClient client, Connection connection) {
        var database = majority(client.getDatabase(connection.database()));
        MongoSchema.prepare(database, MovableClock.unmoved());
        return database;
    }

    static MongoDatabase majority(MongoDatabase database) {
        return database.withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
    }

    @Bean
    Workspaces workspaces(MongoDatabase database, Connection connection) {
        return new MongoWorkspaces(database, OwnMemory.of(connection.isEmbedded()));
    }

    @Bean
    Counters counters(MongoDatabase database) {
        return new MongoCounters(database);
    }

    @Bean
    People people(MongoDatabase database, Connection connection) {
        return new MongoPeople(database, OwnMemory.of(connection.isEmbedded()));
    }

    @Bean
    Projects projects(MongoDatabase database) {
        return new MongoProjects(database);
    }

    @Bean
    Milestones milestones(MongoDatabase database) {
        return new MongoMilestones(database);
    }

    @Bean
    ProjectChanges projectChanges(MongoDatabase database) {
        return new MongoProjectChanges(database);
    }

    @Bean
    AuditTrail auditTrail(MongoDatabase database) {
        return new MongoAuditTrail(database);
    }

    @Bean
    CheckIns checkIns(MongoDatabase database) {
        return new MongoCheckIns(database);
    }

    @Bean
    QuestionSets questionSets(MongoDatabase database) {
        return new MongoQuestionSets(database);
    }

    @Bean
    Rounds rounds(MongoDatabase database) {
        return new MongoRounds(database);
    }

    @Bean
    Invitations invitations(MongoDatabase database) {
        return new MongoInvitations(database);
    }

    @Bean
    Responses responses(MongoDatabase database) {
        return new MongoResponses(database);
    }

    @Bean
    AnsweredMarks answeredMarks(MongoDatabase database) {
        return new MongoAnsweredMarks(database);
    }

    @Bean
    RoundKeys roundKeys(MongoDatabase database) {
        return new MongoRoundKeys(database);
    }

    @Bean
    Entries entries(MongoDatabase database, EntryKinds kinds) {
        return new MongoEntries(database, kinds);
    }

    @Bean
    DigestIssues digestIssues(MongoDatabase database) {
        return new MongoDigestIssues(database);
    }

    @Bean
    DigestPlans digestPlans(MongoDatabase database) {
        return new MongoDigestPlans(database);
    }

    @Bean
    Relays digestRelays(MongoDatabase database) {
        return new MongoRelays(database);
    }

    @Bean
    PromptDays promptDays(MongoDatabase database) {
        return new MongoPromptDays(database);
    }

    @Bean
    OutboxEntries outboxEntries(MongoDatabase database) {
        return new MongoOutboxEntries(database);
    }

    @Bean
    SeenEvents seenEvents(MongoDatabase database) {
        return new MongoSeenEvents(database);
    }

    @Bean
    Drafts drafts(MongoDatabase database) {
        return new MongoDrafts(database);
    }

    @Bean
    Installations installations(MongoDatabase database) {
        return new MongoInstallations(database);
    }

    @Bean
    PlatformMemory platformMemory(MongoDatabase database) {
        return new MongoPlatformMemory(database);
    }

    @Bean
    ClockOffsets clockOffsets(MongoDatabase database) {
        return new MongoClockOffsets(database);
    }
}

package dev.soundings.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;

import io.netty.channel.Channel;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The one door through which every command comes, whichever way the driver sends it: greet, log in,
 * refuse what would be wrong, then run it and answer when what it saw or wrote is on the disk.
 */
final class CommittingBackend extends AbstractMongoBackend {

    private static final Set<String> READING =
            Set.of(
                    "find",
                    "count",
                    "distinct",
                    "getmore",
                    "killcursors",
                    "listcollections",
                    "listindexes",
                    "listdatabases",
                    "collstats",
                    "dbstats",
                    "ping",
                    "buildinfo",
                    "serverstatus",
                    "endsessions");

    private final StoreFile file;
    private final Login login;
    private final GroupCommit commits;
    private final Map<String, MongoDatabase> databases = new ConcurrentHashMap<>();

    CommittingBackend(StoreFile file, Login login) {
        this.file = file;
        this.login = login;
        this.commits = new GroupCommit(file);
        version(ServerVersion.MONGO_5_0);
        StoredDatabase.namesIn(file).forEach(this::resolveDatabase);
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "ismaster" -> super.handleCommand(channel, database, command, query);
            case "hello" -> commits.read(() -> greeting(channel, database, query));
            case "saslstart" -> admitted(channel, query);
            default -> {
                login.require(channel, command);
                Refusals.check(command, query);
                yield run(channel, database, command, Statements.withSingleConditions(query));
            }
        };
    }

    private Document admitted(Channel channel, Document query) {
        var reply = login.admit(channel, query);
        StrictMessages.from(channel);
        return reply;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        if (message instanceof StrictMessages.Refused refused) {
            throw refused.reason();
        }
        return super.handleMessage(message);
    }

    void copyTo(Path copy) {
        commits.betweenCommits(() -> file.copyTo(copy));
    }

    /** Queries of the oldest protocol do not pass the door; no driver of today sends them. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw Refusals.notSupported("OP_QUERY on a collection", "use the command find");
    }

    // Health checks ask "hello", of which the query engine knows only the older name. Connections
    // begin with that one, so they are made even when the store has stopped and get its reason.
    private Document greeting(Channel channel, String database, Document query) {
        return super.handleCommand(channel, database, "isMaster", query)
                .append("isWritablePrimary", true);
    }

    private Document run(Channel channel, String database, String command, Document query) {
        UnaryOperator<Document> engine =
                given -> super.handleCommand(channel, database, command, given);
        if (isReading(command, query)) {
            return commits.read(() -> engine.apply(query));
        }
        if (OrderedUpdates.concerns(command, query)) {
            return commits.write(() -> OrderedUpdates.run(query, engine));
        }
        return InsertReplies.corrected(commits.write(() -> engine.apply(query)), command, query);
    }

    private static boolean isReading(String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        return READING.contains(name) || (name.equals("aggregate") && !Refusals.writes(query));
    }

    // Kept here as well, because the list of databases opens each of them again.
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return databases.computeIfAbsent(
                name, absent -> new StoredDatabase(absent, file, getCursorRegistry()));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        databases.remove(name);
    }

    @Override
    public void close() {
        super.close();
        if (commits.hasFailed()) {
            file.abandon();
        } else {
            file.close();
        }
    }
}

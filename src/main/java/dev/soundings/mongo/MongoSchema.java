package dev.soundings.mongo;

import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.bson.Document;

import java.time.InstantSource;
import java.util.List;

/**
 * The one place for collections, indexes and migrations. Each index says which query it serves; the
 * workspace leads, except where a queue is read over all workspaces. What a released version
 * created is changed by a further migration, never by editing a former one.
 *
 * <pre>{@code migrations: {_id: 1, what: "indexes", at: ISODate("2027-01-04T08:00:00Z")}}</pre>
 */
final class MongoSchema {
    static final String WORKSPACES = "workspaces";
    static final String COUNTERS = "counters";
    static final String PEOPLE = "people";
    static final String PROJECTS = "projects";
    static final String PROJECT_CHANGES = "projectChanges";
    static final String MILESTONES = "milestones";
    static final String AUDIT = "audit";
    static final String CHECK_INS = "checkIns";
    static final String QUESTION_SETS = "questionSets";
    static final String ROUNDS = "rounds";
    static final String INVITATIONS = "invitations";
    static final String RESPONSES = "responses";
    static final String ANONYMOUS_RESPONSES = "anonymousResponses";
    static final String ANSWERED_MARKS = "answeredMarks";
    static final String ROUND_KEYS = "roundKeys";
    static final String ENTRIES = "entries";

    /** These four are {@link #ENTRIES} since the tenth migration. */
    static final String RISKS = "risks";

    static final String WINS = "wins";
    static final String DECISIONS = "decisions";
    static final String ACTIONS = "actions";

    static final String PROMPT_DAYS = "promptDays";
    static final String DIGEST_PLANS = "digestPlans";
    static final String DIGEST_RELAYS = "digestRelays";
    static final String DIGEST_ISSUES = "digestIssues";
    static final String OUTBOX = "outbox";
    static final String SEEN_EVENTS = "seenEvents";
    static final String DRAFTS = "drafts";
    static final String INSTALLATIONS = "installations";
    static final String PLATFORM_MEMORY = "platformMemory";
    static final String CLOCK = "clock";

    private static final String MIGRATIONS = "migrations";

    private static final List<Migration> ALL =
            List.of(
                    new Migration(1, "indexes", MongoSchema::createIndexes),
                    new Migration(2, "longer indexes", LongerIndexes::create),
                    new Migration(3, "prompts that may read differently", MongoSchema::lookAt),
                    new Migration(4, "questions to own a risk", MongoSchema::asking),
                    new Migration(5, "digests in another workspace", MongoSchema::relaying),
                    new Migration(6, "decisions", MongoSchema::deciding),
                    new Migration(7, "actions", ActionIndexes::create),
                    new Migration(8, "milestones", MongoSchema::planning),
                    new Migration(9, "what is new about projects", MongoSchema::changing),
                    new Migration(10, "one register", OneRegister::move));

    private MongoSchema() {}

    /**
     * Brings the database to the present schema.
     *
     * @throws NewerDatabase when a newer program has been here
     * @throws UnfinishedImport when it holds a part of a copy only
     */
    static void prepare(MongoDatabase database, InstantSource clock) {
        UnfinishedImport.refuse(database);
        migrate(database, ALL, clock);
    }

    static void migrate(MongoDatabase database, List<Migration> all, InstantSource clock) {
        var done = database.getCollection(MIGRATIONS);
        int latest = latest(done);
        int known = all.getLast().number();
        if (latest > known) {
            throw new NewerDatabase(latest, known);
        }
        for (var migration : all) {
            if (migration.number() > latest) {
                migration.work().accept(database);
                Inserts.once(done, record(migration, clock));
            }
        }
    }

    private static int latest(MongoCollection<Document> done) {
        var last = done.find().sort(descending("_id")).first();
        return last == null ? 0 : last.getInteger("_id");
    }

    private static Document record(Migration migration, InstantSource clock) {
        return new Document("_id", migration.number())
                .append("what", migration.what())
                .append("at", clock.instant());
    }

    private static void createIndexes(MongoDatabase database) {
        // A workspace's people.
        index(database, PEOPLE, "workspace");
        // A workspace's projects by name.
        index(database, PROJECTS, "workspace", "archived", "nameKey");
        // By name, and no two current projects of one name.
        uniqueIndex(database, PROJECTS, "nameKey");
        // The latest of a workspace's trail.
        index(database, AUDIT, "workspace", "at");
        // A project's check-ins.
        index(database, CHECK_INS, "workspace", "project", "state");
        // All that run; a queue.
        index(database, CHECK_INS, "state");
        // The latest round of a check-in.
        index(database, ROUNDS, "workspace", "checkIn", "date", "slot");
        // A project's rounds by time.
        index(database, ROUNDS, "workspace", "project", "opensAt");
        // All that are open; a queue.
        index(database, ROUNDS, "closed", "closesAt");
        // A round's invitations, and whether anybody was asked.
        index(database, INVITATIONS, "workspace", "round");
        // A person's invitations, what they can answer and the latest.
        index(database, INVITATIONS, "workspace", "person", "dueAt");
        // What is due and when something is due next; a queue.
        index(database, INVITATIONS, "waitingFor");
        // A round's responses.
        index(database, RESPONSES, "workspace", "round");
        // A person's latest answers to a check-in.
        index(database, RESPONSES, "workspace", "person", "checkIn", "firstAt");
        // What has changed, over all workspaces.
        index(database, RESPONSES, "changedAt");
        // What is to be harvested; a queue.
        index(database, RESPONSES, "unharvested", "changedAt");
        // A round's anonymous responses.
        index(database, ANONYMOUS_RESPONSES, "workspace", "round");
        // How many have answered anonymously.
        index(database, ANSWERED_MARKS, "workspace", "round");
        // By label, as R-14.
        index(database, RISKS, "workspace", "kind", "number");
        // A project's register.
        index(database, RISKS, "workspace", "project", "number");
        // What an owner has to review.
        index(database, RISKS, "workspace", "owner", "state", "reviewOn");
        // What happened and is to be told; a queue.
        index(database, RISKS, "untold", "number");
        // By label, as W-3.
        index(database, WINS, "workspace", "number");
        // A project's wins by day.
        index(database, WINS, "workspace", "project", "landedOn");
        // What happened and is to be told; a queue.
        index(database, WINS, "untold", "number");
        // A person's prompts by date.
        index(database, PROMPT_DAYS, "workspace", "person", "date");
        // Which nudges are due, and when the next is; a queue.
        index(database, PROMPT_DAYS, "nudgeAt");
        // A workspace's digests by name.
        index(database, DIGEST_PLANS, "workspace", "name");
        // All that run; a queue.
        index(database, DIGEST_PLANS, "active");
        // A plan's issues, the latest and the latest sealed.
        index(database, DIGEST_ISSUES, "workspace", "plan", "date");
        // What is under way; a queue.
        index(database, DIGEST_ISSUES, "unfinished", "postAt");
        // What goes out next; a queue.
        index(database, OUTBOX, "priority", "dueAt");
        // When something is due next.
        index(database, OUTBOX, "dueAt");
        // The edits of a message.
        index(database, OUTBOX, "editOf", "editVersion");
        // What may be forgotten.
        index(database, SEEN_EVENTS, "at");
        index(database, DRAFTS, "at");
        // A shelf in the order of its keys.
        index(database, PLATFORM_MEMORY, "workspace", "shelf", "key");
    }

    private static void lookAt(MongoDatabase database) {
        // Which prompts may read differently by now, and when the next does; a queue.
        index(database, PROMPT_DAYS, "lookAt", "_id");
    }

    private static void relaying(MongoDatabase database) {
        // What waits for a code; a queue.
        index(database, DIGEST_RELAYS, "code");
        // What runs in a workspace's channels.
        index(database, DIGEST_RELAYS, "host", "_id");
    }

    private static void changing(MongoDatabase database) {
        // About which projects there is something new; a queue.
        index(database, PROJECT_CHANGES, "unseen", "_id");
    }

    private static void asking(MongoDatabase database) {
        // Who was asked to own something and has not answered; a queue.
        index(database, RISKS, "proposedOwner", "_id");
    }

    private static void deciding(MongoDatabase database) {
        // By label, as D-7.
        index(database, DECISIONS, "workspace", "number");
        // A project's decisions, the newest first.
        index(database, DECISIONS, "workspace", "project", "number", "_id");
        // What somebody has to look at again, the earliest first.
        index(database, DECISIONS, "workspace", "decidedBy", "revisitOn", "number");
        // What happened and is to be told; a queue.
        index(database, DECISIONS, "untold", "number", "_id");
    }

    private static void planning(MongoDatabase database) {
        // No two milestones of one name in a project.
        uniqueIndex(database, MILESTONES, "nameKey");
        // What is called so in any project.
        index(database, MILESTONES, "workspace", "named");
        // A project's milestones by date.
        index(database, MILESTONES, "workspace", "project", "date", "named");
    }

    private static void index(MongoDatabase database, String collection, String... fields) {
        database.getCollection(collection).createIndex(Indexes.ascending(fields));
    }

    private static void uniqueIndex(MongoDatabase database, String collection, String... fields) {
        database.getCollection(collection)
                .createIndex(Indexes.ascending(fields), new IndexOptions().unique(true));
    }
}

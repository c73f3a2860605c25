package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;

import dev.soundings.access.AuditTrail;
import dev.soundings.access.AuditTrailContract;
import dev.soundings.chat.Drafts;
import dev.soundings.chat.DraftsContract;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.PlatformMemoryContract;
import dev.soundings.chat.SeenEvents;
import dev.soundings.chat.SeenEventsContract;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.CheckInsContract;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.checkin.QuestionSetsContract;
import dev.soundings.delivery.OutboxEntries;
import dev.soundings.delivery.OutboxEntriesContract;
import dev.soundings.digest.DigestIssues;
import dev.soundings.digest.DigestIssuesContract;
import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.DigestPlansContract;
import dev.soundings.people.People;
import dev.soundings.people.PeopleContract;
import dev.soundings.project.Milestones;
import dev.soundings.project.MilestonesContract;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectChanges;
import dev.soundings.project.ProjectChangesContract;
import dev.soundings.project.Projects;
import dev.soundings.project.ProjectsContract;
import dev.soundings.prompt.PromptDays;
import dev.soundings.prompt.PromptDaysContract;
import dev.soundings.register.Entries;
import dev.soundings.register.EntriesContract;
import dev.soundings.register.EntryKinds;
import dev.soundings.response.AnsweredMarks;
import dev.soundings.response.AnsweredMarksContract;
import dev.soundings.response.Responses;
import dev.soundings.response.ResponsesContract;
import dev.soundings.round.Invitations;
import dev.soundings.round.InvitationsContract;
import dev.soundings.round.Rounds;
import dev.soundings.round.RoundsContract;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.CountersContract;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every query of every repository finds what it asks for by an index: among more than 10,000
 * documents it reads hardly more than it answers. Those that ask for all there is, such as all
 * workspaces, are not here.
 */
class CrowdedRepositoriesIT {
    @Nested
    class OfCheckIns extends CheckInsContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.CHECK_INS);

        @Override
        protected CheckIns create() {
            return new MongoCheckIns(DATABASE.empty());
        }
    }

    @Nested
    class OfDigestIssues extends DigestIssuesContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.DIGEST_ISSUES);

        @Override
        protected DigestIssues issues() {
            return new MongoDigestIssues(DATABASE.empty());
        }
    }

    @Nested
    class OfDigestPlans extends DigestPlansContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE = CrowdedDatabase.elsewhere(MongoSchema.DIGEST_PLANS);

        @Override
        protected DigestPlans plans() {
            return new MongoDigestPlans(DATABASE.empty());
        }
    }

    @Nested
    class OfDrafts extends DraftsContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.DRAFTS);

        @Override
        protected Drafts create() {
            return new MongoDrafts(DATABASE.empty());
        }
    }

    @Nested
    class OfEntries extends EntriesContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.ENTRIES);

        @Override
        protected Entries entries() {
            return new MongoEntries(DATABASE.empty(), EntryKinds.shipped());
        }
    }

    @Nested
    class OfInvitations extends InvitationsContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.INVITATIONS);

        @Override
        protected Invitations invitations() {
            return new MongoInvitations(DATABASE.empty());
        }
    }

    @Nested
    class OfProjectChanges extends ProjectChangesContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.elsewhere(MongoSchema.PROJECT_CHANGES, MongoSchema.PROJECTS);

        private final MongoDatabase database = DATABASE.empty();

        @Override
        protected ProjectChanges create() {
            return new MongoProjectChanges(database);
        }

        @Override
        protected void stored(Project project) {
            new MongoProjects(database).insert(project);
        }

        @Override
        protected void changed(Project before, Project after) {
            new MongoProjects(database).change(before.workspace(), before.id(), same -> after);
        }
    }

    @Nested
    class OfMilestones extends MilestonesContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.MILESTONES);

        @Override
        protected Milestones create() {
            return new MongoMilestones(DATABASE.empty());
        }
    }

    @Nested
    class OfOutboxEntries extends OutboxEntriesContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.OUTBOX);

        @Override
        protected OutboxEntries open() {
            return new MongoOutboxEntries(DATABASE.empty());
        }
    }

    @Nested
    class OfPeople extends PeopleContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE = CrowdedDatabase.elsewhere(MongoSchema.PEOPLE);

        @Override
        protected People create() {
            return new MongoPeople(DATABASE.empty(), OwnMemory.of(true));
        }
    }

    @Nested
    class OfPlatformMemory extends PlatformMemoryContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.PLATFORM_MEMORY);

        @Override
        protected PlatformMemory create() {
            return new MongoPlatformMemory(DATABASE.empty());
        }
    }

    @Nested
    class OfProjects extends ProjectsContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE = CrowdedDatabase.elsewhere(MongoSchema.PROJECTS);

        @Override
        protected Projects create() {
            return new MongoProjects(DATABASE.empty());
        }
    }

    @Nested
    class OfPromptDays extends PromptDaysContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.PROMPT_DAYS);

        @Override
        protected PromptDays promptDays() {
            return new MongoPromptDays(DATABASE.empty());
        }
    }

    @Nested
    class OfQuestionSets extends QuestionSetsContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.QUESTION_SETS);

        @Override
        protected QuestionSets create() {
            return new MongoQuestionSets(DATABASE.empty());
        }
    }

    @Nested
    class OfResponses extends ResponsesContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(
                        MongoSchema.RESPONSES, MongoSchema.ANONYMOUS_RESPONSES);

        @Override
        protected Responses responses() {
            return new MongoResponses(DATABASE.empty());
        }
    }

    @Nested
    class OfAnsweredMarks extends AnsweredMarksContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.ANSWERED_MARKS);

        @Override
        protected AnsweredMarks marks() {
            return new MongoAnsweredMarks(DATABASE.empty());
        }
    }

    @Nested
    class OfAuditTrail extends AuditTrailContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE = CrowdedDatabase.elsewhere(MongoSchema.AUDIT);

        @Override
        protected AuditTrail create() {
            return new MongoAuditTrail(DATABASE.empty());
        }
    }

    @Nested
    class OfRounds extends RoundsContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.ROUNDS);

        @Override
        protected Rounds rounds() {
            return new MongoRounds(DATABASE.empty());
        }
    }

    @Nested
    class OfSeenEvents extends SeenEventsContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.SEEN_EVENTS);

        @Override
        protected SeenEvents create() {
            return new MongoSeenEvents(DATABASE.empty());
        }
    }

    @Nested
    class OfCounters extends CountersContract {
        @RegisterExtension
        static final CrowdedDatabase DATABASE =
                CrowdedDatabase.inTheSameWorkspace(MongoSchema.COUNTERS);

        @Override
        protected Counters create() {
            return new MongoCounters(DATABASE.empty());
        }
    }
}

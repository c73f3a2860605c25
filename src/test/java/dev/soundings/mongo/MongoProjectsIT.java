package dev.soundings.mongo;

import dev.soundings.project.Projects;
import dev.soundings.project.ProjectsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoProjectsIT extends ProjectsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Projects create() {
        return new MongoProjects(DATABASE.empty());
    }
}

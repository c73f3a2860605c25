package dev.soundings.project;

class InMemoryProjectsTest extends ProjectsContract {
    @Override
    protected Projects create() {
        return new InMemoryProjects();
    }
}

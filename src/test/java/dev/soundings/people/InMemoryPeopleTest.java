package dev.soundings.people;

class InMemoryPeopleTest extends PeopleContract {
    @Override
    protected People create() {
        return new InMemoryPeople();
    }
}

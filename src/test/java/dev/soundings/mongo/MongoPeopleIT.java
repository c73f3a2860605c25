package dev.soundings.mongo;

import dev.soundings.people.People;
import dev.soundings.people.PeopleContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoPeopleIT extends PeopleContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected People create() {
        return new MongoPeople(DATABASE.empty(), OwnMemory.of(true));
    }
}

package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;

import java.util.function.Consumer;

/**
 * One step from one schema to the next. It may be cut off by a crash and begun again, and two
 * processes may do it at the same time, so doing it twice must change nothing.
 *
 * @param number 1, 2, 3 …; never reused
 */
record Migration(int number, String what, Consumer<MongoDatabase> work) {}

package dev.soundings;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What reviews need not talk about, because the build checks it. Each rule says why it is there;
 * whoever needs an exception changes the rule and its reason together.
 */
@AnalyzeClasses(packages = "dev.soundings", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String ROOT = "dev.soundings";
    private static final String[] EDGES =
            rooms("slack", "discord", "rehearsal", "mongo", "store", "web", "ops");
    private static final String[] WITHOUT_SPRING =
            rooms("wording", "cadence", "holiday", "clock", "chart", "chat", "store");

    @ArchTest
    static final ArchRule beansAreFoundByTheNameOfTheirFile =
            classes()
                    .that()
                    .areAnnotatedWith(Configuration.class)
                    .and()
                    .doNotHaveSimpleName("Wiring")
                    .should()
                    .haveSimpleNameEndingWith("Configuration")
                    .because("only such files are searched when the program starts");

    // Time and chance

    @ArchTest
    static final ArchRule onlyTheClockReadsTheTime =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.soundings.clock..")
                    .should()
                    .accessTargetWhere(readsTheTime())
                    .because(
                            "weeks are played in seconds and tests never wait only if there is one"
                                    + " clock: take an Instant, or an InstantSource at a door");

    @ArchTest
    static final ArchRule nobodySleeps =
            noClasses()
                    .should()
                    .accessTargetWhere(targets(Thread.class, "sleep"))
                    .because("a heartbeat says when it is next due, and tests move the clock");

    @ArchTest
    static final ArchRule nobodyAsksTheHostForItsHabits =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            targets(ZoneId.class, "systemDefault")
                                    .or(targets(TimeZone.class, "getDefault"))
                                    .or(targets(Locale.class, "getDefault")))
                    .because(
                            "a person has a zone and a language; the machine's would be wrong for"
                                    + " most");

    @ArchTest
    static final ArchRule nobodyRollsDice =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            targets(UUID.class, "randomUUID")
                                    .or(targets(Math.class, "random"))
                                    .or(targets(ThreadLocalRandom.class, "current"))
                                    .or(withoutArguments(Random.class)))
                    .because(
                            "the same story must play the same way twice: ask the Ids port, or"
                                    + " seed");

    @ArchTest
    static final ArchRule secretsAreMadeInFewPlaces =
            noClasses()
                    .that(
                            not(resideInAPackage("dev.soundings.store.."))
                                    .and(not(named("Wiring").and(resideInAPackage(ROOT))))
                                    .and(not(named("RandomIds"))))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(SecureRandom.class)
                    .because("tests replace what is random, and can do so only where it is made");

    // Each technology in its room

    @ArchTest
    static final ArchRule mongoIsKnownInOneRoom =
            onlyIn(
                    "mongo",
                    "what is stored is decided in one place, by records that show it",
                    "com.mongodb..",
                    "org.bson..");

    @ArchTest
    static final ArchRule theEmbeddedDatabaseIsBehindOneDoor =
            onlyIn(
                    "store",
                    "it will be replaced, and nobody else should notice",
                    "de.bwaldvogel..",
                    "org.h2..");

    @ArchTest
    static final ArchRule theLibraryOfHolidaysIsKnownInOneRoom =
            onlyIn(
                    "holiday",
                    "files correct it, and nobody may ask it past them",
                    "de.focus_shift..");

    @ArchTest
    static final ArchRule slackIsKnownInOneRoom =
            onlyIn("slack", "everybody else speaks the neutral vocabulary of chat", "com.slack..");

    @ArchTest
    static final ArchRule discordIsKnownInOneRoom =
            onlyIn(
                    "discord",
                    "everybody else speaks the neutral vocabulary of chat",
                    "net.dv8tion..");

    @ArchTest
    static final ArchRule theGroundFloorIsPlainJava =
            noClasses()
                    .that()
                    .resideInAnyPackage(WITHOUT_SPRING)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.springframework..")
                                    // package-info.java says whom a room may use.
                                    .and(not(resideInAPackage("org.springframework.modulith.."))))
                    .because("what all others stand on is tried out with new, in milliseconds")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyDependsOnAnEdge =
            noClasses()
                    .that(not(resideInAnyPackage(EDGES)).and(not(resideInAPackage(ROOT))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(EDGES)
                    .because("knowledge flows down by call and up by port")
                    .allowEmptyShould(true);

    // Style

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto|DTO)")
                    .because("these endings stand where the word of the field was not looked for");

    @ArchTest
    static final ArchRule whatIsToldGoesThroughOneLog =
            noClasses()
                    .that(not(resideInAnyPackage(EDGES)).and(not(resideInAPackage(ROOT))))
                    .should(ACCESS_STANDARD_STREAMS)
                    .orShould(USE_JAVA_UTIL_LOGGING)
                    .because(
                            "logs are written once, at the doors, with ids and never with what"
                                    + " people wrote")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dependenciesAreVisibleInTheConstructor =
            NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
                    "a constructor shows what a class needs, and lets a test hand it in");

    private static ArchRule onlyIn(String room, String reason, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.soundings." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(reason);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTime() {
        return targets(System.class, "currentTimeMillis", "nanoTime")
                .or(
                        targets(
                                Clock.class,
                                "systemUTC",
                                "systemDefaultZone",
                                "system",
                                "tickMillis",
                                "tickSeconds",
                                "tickMinutes"))
                .or(targets(InstantSource.class, "system"))
                .or(targets(Calendar.class, "getInstance"))
                .or(nowOfTheHost())
                .or(withoutArguments(Date.class))
                .as("reads the time of the host");
    }

    /** {@code Instant.now()}, {@code LocalDate.now(zone)}; with a clock handed in they are fine. */
    private static DescribedPredicate<JavaAccess<?>> nowOfTheHost() {
        return describe(
                "now of the host",
                access ->
                        access.getTargetOwner().getPackageName().startsWith("java.time")
                                && access.getTarget().getName().equals("now")
                                && !takes(access, Clock.class));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutArguments(Class<?> type) {
        return describe(
                "new %s()".formatted(type.getSimpleName()),
                access ->
                        access.getTargetOwner().isEquivalentTo(type)
                                && access.getTarget() instanceof CodeUnitAccessTarget made
                                && made.getName().equals("<init>")
                                && made.getRawParameterTypes().isEmpty());
    }

    private static boolean takes(JavaAccess<?> access, Class<?> type) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream()
                        .anyMatch(each -> each.isEquivalentTo(type));
    }

    private static DescribedPredicate<JavaAccess<?>> targets(Class<?> owner, String... names) {
        return describe(
                owner.getSimpleName() + "." + String.join("|", names),
                access ->
                        access.getTargetOwner().isEquivalentTo(owner)
                                && Set.of(names).contains(access.getTarget().getName()));
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe("named " + name, type -> type.getSimpleName().equals(name));
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names)
                .map(name -> "dev.soundings." + name + "..")
                .toArray(String[]::new);
    }
}

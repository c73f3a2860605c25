package dev.soundings.mongo;

import com.mongodb.MongoException;

import dev.soundings.clock.MovableClock;
import dev.soundings.store.StoreInUse;
import dev.soundings.store.StoreUnreadable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * {@code java -jar soundings.jar export-database …}, {@code import-database …} and {@code
 * salvage-database …}, with the same settings as the service, from the same places. See {@link
 * CopyOrder} and {@link SalvageOrder}.
 *
 * <p>It is no {@code @Configuration}, so that no other scan finds it.
 */
@EnableConfigurationProperties({DatabaseProperties.class, StoreProperties.class})
public final class DatabaseCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 1;

    private DatabaseCommand() {}

    /** Whether the process was started for one of the three. */
    public static boolean isAsked(String... arguments) {
        var words = List.of(arguments);
        return CopyOrder.isOne(words) || SalvageOrder.isOne(words);
    }

    /**
     * Does it, and says so.
     *
     * @return what the process is to end with: 0 when it is done
     */
    public static int run(PrintStream told, String... arguments) {
        try (var context =
                new SpringApplicationBuilder(DatabaseCommand.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .properties("logging.level.root=error")
                        .run(arguments)) {
            told.println(carriedOut(List.of(arguments), context));
            return DONE;
        } catch (CopyRefused
                | UnfinishedImport
                | StoreInUse
                | StoreUnreadable
                | MongoException
                | IllegalArgumentException e) {
            told.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            told.println("The copy could not be written or read: " + e);
        } catch (InterruptedException e) {
            told.println("The copy was interrupted.");
        }
        return REFUSED;
    }

    private static String carriedOut(List<String> arguments, ApplicationContext context)
            throws IOException, InterruptedException {
        var clock = MovableClock.unmoved();
        return SalvageOrder.isOne(arguments)
                ? DatabaseSalvage.carryOut(SalvageOrder.read(arguments), clock.instant())
                : new DatabaseCopies(
                                context.getBean(DatabaseProperties.class),
                                context.getBean(StoreProperties.class),
                                context.getEnvironment(),
                                clock)
                        .carryOut(CopyOrder.read(arguments));
    }
}

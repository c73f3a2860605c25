package dev.soundings.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;

import org.h2.mvstore.MVStoreException;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

/**
 * A MongoDB-compatible server inside this process, so that nobody has to run a database: for one
 * process, one machine. A write is in the file before it is acknowledged. The server listens on a
 * free port of the loopback interface; only who holds this object knows the secret for it.
 *
 * <pre>{@code
 * var store = EmbeddedStore.open(StoreSettings.keptIn(Path.of("data/soundings.db")));
 * MongoCredential.createPlainCredential(store.user(), "$external", store.secret());
 * }</pre>
 */
public final class EmbeddedStore implements AutoCloseable {

    /** Which of MongoDB's protocol versions it speaks: that of MongoDB 5.0. */
    public static final int WIRE_VERSION = ServerVersion.MONGO_5_0.getWireVersion();

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final int ACCEPTING_THREADS = 1;

    // A thread waits while its write goes to the disk: as many writes can share a commit.
    private static final int SERVING_THREADS = 8;

    private final MongoServer server;
    private final CommittingBackend backend;
    private final Login login;
    private final LongAdder examined;
    private final int port;

    private EmbeddedStore(CommittingBackend backend, Login login, LongAdder examined) {
        this.server = new MongoServer(backend);
        this.backend = backend;
        this.login = login;
        this.examined = examined;
        server.bind(new InetSocketAddress(LOOPBACK, 0), ACCEPTING_THREADS, SERVING_THREADS);
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * Opens the file and starts to serve it.
     *
     * @throws StoreInUse when another process, or this one, has the file open
     * @throws StoreUnreadable when the file cannot be read or written
     */
    public static EmbeddedStore open(StoreSettings settings) {
        var file = StoreFile.open(settings);
        try {
            return serving(file);
        } catch (MVStoreException | IllegalArgumentException | IndexOutOfBoundsException e) {
            file.abandon();
            throw StoreUnreadable.damaged(settings.file().orElseThrow(), e);
        }
    }

    static EmbeddedStore serving(StoreFile file) {
        var login = new Login();
        var backend = new CommittingBackend(file, login);
        return new EmbeddedStore(backend, login, file.examined());
    }

    public String host() {
        return LOOPBACK.getHostAddress();
    }

    public int port() {
        return port;
    }

    /** The one account, to be used with the PLAIN mechanism and the source {@code $external}. */
    public String user() {
        return Login.USER;
    }

    /** New at every start, never written anywhere. */
    public char[] secret() {
        return login.secret();
    }

    /**
     * Copies the file while it is in use, as it was after the last write that was acknowledged or a
     * later one; who writes waits meanwhile. The copy can be opened like the file itself.
     *
     * @param copy a file that is there and is written over
     * @throws UncheckedIOException when it cannot be written
     */
    public void copyTo(Path copy) {
        backend.copyTo(copy);
    }

    /** Since the start: how many documents were read to answer, whether they were wanted or not. */
    public long documentsExamined() {
        return examined.sum();
    }

    /** Ends all connections and closes the file; what was acknowledged is in it. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}

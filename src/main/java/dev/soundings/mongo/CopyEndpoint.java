package dev.soundings.mongo;

import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/**
 * Copies the file of the embedded store while it is in use, for {@code export-database} of the same
 * machine. Who asks shows that the folder is theirs: the copy is written over an empty file beside
 * the store's, which they have made there.
 *
 * <pre>{@code POST /actuator/databasecopy {"file": "soundings.db.8127.copy"}}</pre>
 */
@WebEndpoint(id = "databasecopy")
final class CopyEndpoint {
    static final String PATH = "databasecopy";
    static final String ENDING = ".copy";

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final Connection connection;
    private final Path store;

    CopyEndpoint(Connection connection, StoreProperties store) {
        this.connection = connection;
        this.store = store.path().toAbsolutePath();
    }

    /**
     * @param file the name of the empty file beside the store's
     */
    @WriteOperation
    public WebEndpointResponse<Map<String, String>> copy(String file) {
        if (!connection.isEmbedded()) {
            return answer(NOT_FOUND, "nothing embedded runs here");
        }
        var copy = store.resolveSibling(file);
        if (!isOurs(file) || !isEmptyFile(copy)) {
            return answer(CONFLICT, "no empty file of that name beside the database");
        }
        try {
            connection.copyTo(copy);
            return answer(WebEndpointResponse.STATUS_OK, file);
        } catch (UncheckedIOException e) {
            return answer(INSUFFICIENT_STORAGE, String.valueOf(e.getCause()));
        }
    }

    private boolean isOurs(String file) {
        return Path.of(file).getNameCount() == 1
                && file.startsWith(store.getFileName() + ".")
                && file.endsWith(ENDING);
    }

    private static boolean isEmptyFile(Path copy) {
        try {
            return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS) && Files.size(copy) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static WebEndpointResponse<Map<String, String>> answer(int status, String text) {
        return new WebEndpointResponse<>(Map.of("copy", text), status);
    }
}

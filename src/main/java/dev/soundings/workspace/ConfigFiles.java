package dev.soundings.workspace;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one folder below {@code config}: those packaged with the product, each replaced by
 * the one of the same name in that folder beside the process, and what else lies there.
 */
public final class ConfigFiles {
    private ConfigFiles() {}

    /**
     * @param folder on the class path, as {@code config/questions}
     * @param ending as {@code .yaml}
     * @param beside the folder beside the process; it need not exist
     * @return contents by file name without the ending, in alphabetical order
     */
    public static SortedMap<String, String> read(String folder, String ending, Path beside) {
        var files = packaged(folder, ending);
        files.putAll(beside(beside, ending));
        return files;
    }

    /** Those packaged with the product alone. */
    public static SortedMap<String, String> packaged(String folder, String ending) {
        var files = new TreeMap<String, String>();
        var pattern = "classpath*:" + folder + "/*" + ending;
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                files.put(
                        without(ending, Objects.requireNonNull(file.getFilename())),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("files of " + folder + " cannot be read", e);
        }
        return files;
    }

    /** Those in the folder beside the process alone. */
    public static SortedMap<String, String> beside(Path folder, String ending) {
        var files = new TreeMap<String, String>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (var all = Files.newDirectoryStream(folder, "*" + ending)) {
            for (var file : all) {
                files.put(without(ending, file.getFileName().toString()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("files of " + folder + " cannot be read", e);
        }
        return files;
    }

    private static String without(String ending, String file) {
        return file.substring(0, file.length() - ending.length());
    }
}

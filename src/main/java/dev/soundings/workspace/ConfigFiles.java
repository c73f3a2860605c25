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
        var files = new TreeMap<String, String>();
        try {
            addPackaged(folder, ending, files);
            if (Files.isDirectory(beside)) {
                addFrom(beside, ending, files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("files of " + folder + " cannot be read", e);
        }
        return files;
    }

    private static void addPackaged(String folder, String ending, SortedMap<String, String> files)
            throws IOException {
        var pattern = "classpath*:" + folder + "/*" + ending;
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            files.put(
                    without(ending, Objects.requireNonNull(file.getFilename())),
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
    }

    private static void addFrom(Path folder, String ending, SortedMap<String, String> files)
            throws IOException {
        try (var all = Files.newDirectoryStream(folder, "*" + ending)) {
            for (var file : all) {
                files.put(without(ending, file.getFileName().toString()), Files.readString(file));
            }
        }
    }

    private static String without(String ending, String file) {
        return file.substring(0, file.length() - ending.length());
    }
}

package dev.soundings.checkin;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Finds the question files: those packaged with the product, each replaced by the one of the same
 * name in {@code config/questions} beside the process, and what else lies there.
 */
public final class QuestionFiles {
    private static final String FOLDER = "config/questions/";
    private static final String ENDING = ".yaml";

    private QuestionFiles() {}

    /**
     * @param beside the folder beside the process; it need not exist
     * @throws MalformedQuestions at the first file that cannot be read as questions
     */
    public static QuestionLibrary read(Path beside) {
        try {
            var files = packaged();
            files.putAll(in(beside));
            return new QuestionLibrary(
                    files.entrySet().stream()
                            .map(file -> set(file.getKey(), file.getValue()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("question files cannot be read", e);
        }
    }

    private static Map<String, Resource> packaged() throws IOException {
        var found =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:" + FOLDER + "*" + ENDING);
        var files = new TreeMap<String, Resource>();
        for (var file : found) {
            files.putIfAbsent(Objects.requireNonNull(file.getFilename()), file);
        }
        return files;
    }

    private static Map<String, Resource> in(Path folder) throws IOException {
        var files = new TreeMap<String, Resource>();
        if (Files.isDirectory(folder)) {
            for (var file : listed(folder)) {
                files.put(file.getFileName().toString(), new FileSystemResource(file));
            }
        }
        return files;
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ENDING)).toList();
        }
    }

    private static QuestionSet set(String file, Resource resource) {
        var name = file.substring(0, file.length() - ENDING.length());
        if (!name.matches("[a-z][a-z-]{0,19}")) {
            throw new MalformedQuestions(
                    FOLDER + file, 1, "a file is named with up to 20 small letters. Rename it.");
        }
        try {
            return QuestionSetReader.read(
                    name, FOLDER + file, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file, e);
        }
    }
}

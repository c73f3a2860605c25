package dev.soundings.checkin;

import dev.soundings.workspace.ConfigFiles;

import java.nio.file.Path;

/** Reads all question files into the library, the name of a file being the name of its set. */
public final class QuestionFiles {
    private static final String FOLDER = "config/questions";
    private static final String ENDING = ".yaml";

    private QuestionFiles() {}

    /**
     * @param beside the folder beside the process; it need not exist
     * @throws MalformedQuestions at the first file that cannot be read as questions
     */
    public static QuestionLibrary read(Path beside) {
        return new QuestionLibrary(
                ConfigFiles.read(FOLDER, ENDING, beside).entrySet().stream()
                        .map(file -> set(file.getKey(), file.getValue()))
                        .toList());
    }

    private static QuestionSet set(String name, String text) {
        var file = FOLDER + "/" + name + ENDING;
        if (!name.matches("[a-z][a-z-]{0,19}")) {
            throw new MalformedQuestions(
                    file, 1, "a file is named with up to 20 small letters. Rename it.");
        }
        return QuestionSetReader.read(name, file, text);
    }
}

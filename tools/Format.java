import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or applies the code style, on the JDK the build chose and not on Maven's own: {@code java
 * tools/Format.java check|apply DIR...}
 */
public class Format {
    private static final Formatter AOSP =
            new Formatter(
                    JavaFormatterOptions.builder()
                            .style(JavaFormatterOptions.Style.AOSP)
                            .build());

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        var different = new ArrayList<Path>();
        for (var root : List.of(args).subList(1, args.length)) {
            different.addAll(differentIn(Path.of(root), apply));
        }
        if (!apply && !different.isEmpty()) {
            different.forEach(path -> System.err.println("not formatted: " + path));
            System.err.println("mend with: mvn validate exec:exec@format-check -Dformat.mode=apply");
            System.exit(1);
        }
    }

    private static List<Path> differentIn(Path root, boolean apply) throws Exception {
        var different = new ArrayList<Path>();
        for (var path : sources(root)) {
            var source = Files.readString(path);
            var formatted =
                    RemoveUnusedImports.removeUnusedImports(AOSP.formatSourceAndFixImports(source));
            if (formatted.equals(source)) {
                continue;
            }
            different.add(path);
            if (apply) {
                Files.writeString(path, formatted);
            }
        }
        return different;
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}

package dev.soundings.rehearsal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real browser for tests: the Chromium that is installed on the machine, driven by Playwright.
 * Where there is none the test is skipped and says so, except when {@code CI} is set. What goes
 * wrong in a page, a script error or something that the content policy blocked, is kept in {@link
 * #complaints()}.
 */
public final class Browser implements AutoCloseable {
    private static final List<Path> PLACES =
            Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .toList();

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** For a machine that is busy with other things; what is there already is never waited for. */
    private static final int PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(FLAGS));
    }

    public static Browser open() {
        var installed = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (System.getenv("CI") == null) {
            assumeTrue(installed.isPresent(), "no Chromium is installed on this machine");
        }
        return new Browser(
                installed.orElseThrow(() ->
                        new IllegalStateException("CI is set, but no Chromium is installed")));
    }

    /** A window of its own, 1280 by 800. */
    public Page desktop(ColorScheme colours) {
        return page(1280, 800, false, colours);
    }

    /** The width of a phone, with a finger for a mouse. */
    public Page phone(ColorScheme colours) {
        return page(390, 844, true, colours);
    }

    /** What pages complained about, in the order in which they did. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture of the page under {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private Page page(int width, int height, boolean touch, ColorScheme colours) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setHasTouch(touch)
                                .setIsMobile(touch)
                                .setLocale("en-GB")
                                .setColorScheme(colours));
        context.setDefaultTimeout(PATIENCE_MS);
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}

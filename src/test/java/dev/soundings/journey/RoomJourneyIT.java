package dev.soundings.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;

import dev.soundings.rehearsal.Browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The main job in a real browser: from the setup of a project to its digest on Monday. */
class RoomJourneyIT {
    @TempDir Path folder;

    @Test
    void fromTheSetupOfAProjectToItsDigestOnMonday() {
        try (var browser = Browser.open();
                var room = new RoomProcess(folder)) {
            looksAround(browser, room);
            var priya = visitor(browser, room, "priya");
            setsUp(priya);
            answers(browser, room);
            decides(priya);
            tells(browser, room, priya);
            room.restart();
            keepsWhatWasSaid(browser, room);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void looksAround(Browser browser, RoomProcess room) {
        var page = browser.desktop(ColorScheme.LIGHT);
        page.navigate(room.address());
        assertThat(page.getByText("Welcome to the rehearsal room")).isVisible();
        Browser.picture(page, "journey-01-welcome");
    }

    private static void setsUp(Visitor priya) {
        priya.types("/soundings setup").sees("Set up a project");
        priya.fills("What is it called?", "Harbour Wi-Fi")
                .fills("What is better", "Passengers are online within a minute of boarding")
                .fills("How will we know?", "9 of 10 passengers online by 30 June")
                .fills("Department", "Product")
                .ticks("Who works on it?", "Tom", "Yuki", "Lee", "Mia", "Sam", "Ravi")
                .picks("Deputy", "lee")
                .picks("Sponsor", "ana")
                .picks("Channel", "general")
                .picture("journey-02-setup")
                .sends()
                .sees("Harbour Wi-Fi is drafted")
                .picture("journey-03-drafted");
        priya.presses("Choose when")
                .fills("Why we do it", "every Tuesday at 9:00")
                .fills("What could hurt", "every Tuesday at 9:00")
                .picture("journey-04-rhythm")
                .sends()
                .sees("Harbour Wi-Fi: this is what would happen")
                .picture("journey-05-look");
        priya.presses("Start").picture("journey-06-announcement");
        priya.sends().sees("Harbour Wi-Fi is running").picture("journey-07-started");
        priya.in("general").sees("Soundings asks the people of Harbour Wi-Fi");
    }

    private static void answers(Browser browser, RoomProcess room) {
        var tom = visitor(browser, room, "tom");
        tom.waitsFor("Your sounding for Harbour Wi-Fi").picture("room");
        tom.presses("4", "Harbour Wi-Fi").picture("journey-08-tapped");
        tom.presses("Answer", "Harbour Wi-Fi").picture("journey-09-form");
    }

    private static void decides(Visitor priya) {}

    private static void tells(Browser browser, RoomProcess room, Visitor priya) {}

    private static void keepsWhatWasSaid(Browser browser, RoomProcess room) {}

    private static Visitor visitor(Browser browser, RoomProcess room, String person) {
        return new Visitor(browser.desktop(ColorScheme.LIGHT), room.address(), person);
    }
}

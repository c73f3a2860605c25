package dev.soundings.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;

import dev.soundings.rehearsal.Browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The main job in a real browser: from the setup of a project to its digest on Monday. */
@EnabledIfSystemProperty(
        named = "soundings.room.journey",
        matches = "true",
        disabledReason =
                "takes minutes: mvn verify -Dit.test=RoomJourneyIT -Dsoundings.room.journey=true")
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
            tells(browser, room);
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
        var tom = visitor(browser, room, "tom").waitsFor("Your sounding for Harbour Wi-Fi");
        tom.waitsForTheClock().pictureForDocs("room");
        tom.pressesIn("4", 0).sees("Your anonymous answer is in").picture("journey-08-tapped");
        tom.pressesIn("Answer", 1).seesForm().picture("journey-09-form");
        tom.fills("What could hurt or help", "The mast permit ends in May")
                .ticks("When could it happen?", "This month")
                .ticks("What would it cost?", "The date")
                .picture("journey-10-form-filled")
                .sends()
                .sees("The mast permit ends in May")
                .picture("journey-11-said");

        visitor(browser, room, "mia")
                .presses("Nothing changed")
                .sees("You said that nothing changed")
                .picture("journey-12-nothing-changed");
        visitor(browser, room, "lee").presses("Skip").sees("Skipped. No reason needed.");
        visitor(browser, room, "sam")
                .presses("Raise a risk privately")
                .seesForm()
                .fills("What could go wrong?", "The vendor may drop out before summer")
                .ticks("Who should read it?", "Ana, sponsor")
                .picture("journey-13-private")
                .sends()
                .sees("you hear from me what becomes of it")
                .picture("journey-14-private-sent");
        answersByKeyboard(visitor(browser, room, "ravi"));
    }

    private static void answersByKeyboard(Visitor ravi) {
        var keys = ravi.page().keyboard();
        var answer = ravi.button("Answer").last();
        ravi.page().locator("#log").focus();
        for (int i = 0; i < 40 && !isFocused(answer); i++) {
            keys.press("Tab");
        }
        keys.press("Enter");
        ravi.seesForm();
        keys.type("Two harbours have no mast yet");
        ravi.picture("journey-15-keyboard");
        for (int i = 0; i < 40 && !isFocused(ravi.button("Send").last()); i++) {
            keys.press("Tab");
        }
        keys.press("Enter");
        ravi.sees("Two harbours have no mast yet").picture("journey-16-keyboard-said");
    }

    private static boolean isFocused(Locator button) {
        return (boolean) button.evaluate("it => it === document.activeElement");
    }

    private static void decides(Visitor priya) {
        priya.in("dm-priya")
                .says("/risk list \"Harbour Wi-Fi\"")
                .sees("Nothing proposed is told to others")
                .picture("journey-17-proposed");
        priya.pressesIn("Keep", 0).waitsForTheClock().picture("journey-17-kept");
        priya.waitsFor("Harbour Wi-Fi weekly goes out").picture("journey-18-preview");
        priya.presses("Approve Harbour Wi-Fi").sees("Approved.").picture("journey-19-approved");
    }

    private static void tells(Browser browser, RoomProcess room) {
        var ana = visitor(browser, room, "ana").in("general");
        ana.moves("Next Monday").sees("WATCH").waitsForTheClock();
        ana.pictureForDocs("digest");
        ana.picture("journey-20-digest");
    }

    private static void keepsWhatWasSaid(Browser browser, RoomProcess room) {
        visitor(browser, room, "ana").in("general").sees("WATCH");
        var phone = browser.phone(ColorScheme.DARK);
        new Visitor(phone, room.address(), "tom")
                .sees("The mast permit ends in May")
                .picture("journey-21-phone-dark");
        var dark = browser.desktop(ColorScheme.DARK);
        new Visitor(dark, room.address(), "ana").in("general").picture("journey-22-dark");
    }

    private static Visitor visitor(Browser browser, RoomProcess room, String person) {
        return new Visitor(browser.desktop(ColorScheme.LIGHT), room.address(), person);
    }
}

package dev.soundings.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;

import dev.soundings.rehearsal.Browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The main job in a real browser: from the setup of a project to its digest on Monday. */
class RoomJourneyIT {
    private static final int WHY = 0;
    private static final int RISK = 1;

    @TempDir Path folder;
    private Browser browser;
    private RoomProcess room;

    @BeforeEach
    void open() {
        browser = Browser.open();
        room = new RoomProcess(folder);
    }

    @AfterEach
    void close() {
        if (room != null) {
            room.close();
            browser.close();
        }
    }

    @Test
    void fromTheSetupOfAProjectToItsDigestOnMonday() {
        looksAround();
        priyaSetsUp();
        everybodyIsAskedAtTheirOwnNine();
        tomTapsWritesAndMendsWhatHeWrote();
        miaSaysThatNothingChanged();
        leeSkips();
        samRaisesARiskPrivately();
        raviAnswersByKeyboardOnly();
        priyaDecidesWhatEntersTheRegister();
        leeOwnsTheRiskByHisOwnTap();
        priyaTellsOfAtlasInTheSameDigest();
        priyaApprovesOnFriday();
        yukiAnswersLate();
        theDigestIsThereOnMonday();
        room.restart();
        whatWasSaidIsStillThere();
        itFitsAPhoneInTheDark();
        assertThat(browser.complaints()).isEmpty();
    }

    private void looksAround() {
        var page = browser.desktop(ColorScheme.LIGHT);
        page.navigate(room.address());
        assertThat(page.getByText("Welcome to the rehearsal room")).isVisible();
        Browser.picture(page, "journey-01-welcome");
        page.context().close();
    }

    private void priyaSetsUp() {
        try (var priya = visitor("priya")) {
            priya.types("/soundings setup").sees("Set up a project");
            priya.fills("What is it called?", "Harbour Wi-Fi")
                    .fills("What is better", "Passengers are online within a minute of boarding")
                    .fills("How will we know?", "9 of 10 passengers online by 30 June")
                    .fills("Department", "Operations")
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
            priya.presses("Start").seesForm().picture("journey-06-announcement");
            priya.sends().sees("Harbour Wi-Fi is running").picture("journey-07-started");
            priya.in("general").sees("Soundings asks the people of Harbour Wi-Fi");
        }
    }

    private void everybodyIsAskedAtTheirOwnNine() {
        try (var priya = visitor("priya")) {
            priya.moves("Next event").seesWrittenTo("yuki").seesNobodyWrittenTo("ravi", "lee");
            priya.moves("Next event").seesWrittenTo("ravi").seesNobodyWrittenTo("lee", "mia");
            priya.moves("Next event").seesWrittenTo("lee", "mia").seesNobodyWrittenTo("tom");
            priya.moves("Next event").seesWrittenTo("tom", "sam").picture("journey-08-all-asked");
        }
    }

    private void tomTapsWritesAndMendsWhatHeWrote() {
        try (var tom = visitor("tom")) {
            tom.sees("Your sounding for Harbour Wi-Fi").tallPicture("room");
            tom.presses("4").sees("Your anonymous answer is in").picture("journey-09-tapped");
            tom.pressesIn("Answer", RISK).seesForm().picture("journey-10-form");
            tom.fills("What could hurt or help", "The mast permit ends in April")
                    .ticks("When could it happen?", "This month")
                    .ticks("What would it cost?", "The date")
                    .picture("journey-11-form-filled")
                    .sends()
                    .sees("The mast permit ends in April")
                    .picture("journey-12-said");
            tom.presses("Edit")
                    .fills("What could hurt or help", "The mast permit ends in May")
                    .sends()
                    .sees("You said (changed):", "The mast permit ends in May")
                    .picture("journey-13-edited");
        }
    }

    private void miaSaysThatNothingChanged() {
        try (var mia = visitor("mia")) {
            mia.presses("Nothing changed")
                    .sees("You said that nothing changed")
                    .picture("journey-14-nothing-changed");
        }
    }

    private void leeSkips() {
        try (var lee = visitor("lee")) {
            lee.presses("Skip").sees("Skipped. No reason needed.");
        }
    }

    private void samRaisesARiskPrivately() {
        try (var sam = visitor("sam")) {
            sam.presses("Raise a risk privately")
                    .seesForm()
                    .fills("What could go wrong?", "The vendor may drop out before summer")
                    .ticks("Who should read it?", "Ana, sponsor")
                    .picture("journey-15-private")
                    .sends()
                    .sees("you hear from me what becomes of it")
                    .picture("journey-16-private-sent");
        }
    }

    private void raviAnswersByKeyboardOnly() {
        try (var ravi = visitor("ravi")) {
            var keys = ravi.page().keyboard();
            ravi.page().locator("#log").focus();
            tabsTo(ravi, ravi.button("Answer").last());
            keys.press("Enter");
            ravi.seesForm();
            ravi.writes("Two harbours have no mast yet").picture("journey-17-keyboard");
            tabsTo(ravi, ravi.button("Send").last());
            keys.press("Enter");
            ravi.sees("Two harbours have no mast yet").picture("journey-18-keyboard-said");
        }
    }

    private static void tabsTo(Visitor visitor, Locator button) {
        for (int i = 0; i < 40 && !isFocused(button); i++) {
            visitor.page().keyboard().press("Tab");
        }
        assertThat(button).isFocused();
    }

    private static boolean isFocused(Locator button) {
        return (boolean) button.evaluate("it => it === document.activeElement");
    }

    private void priyaDecidesWhatEntersTheRegister() {
        try (var priya = visitor("priya")) {
            priya.says("/risk list \"Harbour Wi-Fi\"")
                    .sees("Nothing proposed is told to others")
                    .picture("journey-19-proposed");
            priya.pressesIn("Keep", 0).sees("nobody yet").picture("journey-20-kept");
            priya.presses("Change")
                    .picks("Who should own it?", "lee")
                    .fills("What will be done about it?", "asks the harbour office to extend it")
                    .sends()
                    .sees("Asked to own it");
            priya.says("/win add \"Two ferries online\" \"Harbour Wi-Fi\"")
                    .seesForm()
                    .fills("Who benefits?", "400 passengers a day")
                    .fills("How much?", "12")
                    .fills("Of what?", "support hours a week")
                    .picture("journey-21-win")
                    .sends()
                    .sees("Two ferries online")
                    .picture("journey-22-won");
        }
    }

    private void leeOwnsTheRiskByHisOwnTap() {
        try (var lee = visitor("lee")) {
            lee.presses("I take it").sees("Next review").picture("journey-23-owner");
        }
    }

    private void priyaTellsOfAtlasInTheSameDigest() {
        try (var priya = visitor("priya")) {
            priya.says("/digest settings \"Harbour Wi-Fi weekly\"")
                    .seesForm()
                    .ticks("Which projects?", "Atlas migration")
                    .sends()
                    .sees("Harbour Wi-Fi weekly is posted next");
            priya.moves("Tomorrow 9:00").moves("Tomorrow 9:00").moves("Tomorrow 9:00");
        }
        for (var person : List.of("tom", "sam", "ravi")) {
            try (var visitor = visitor(person)) {
                visitor.sees("Your sounding for Atlas migration")
                        .presses("Nothing changed")
                        .sees("You said that nothing changed");
            }
        }
    }

    private void priyaApprovesOnFriday() {
        try (var priya = visitor("priya")) {
            priya.movesUntil("Harbour Wi-Fi weekly goes out").picture("journey-24-preview");
            priya.presses("Approve Harbour Wi-Fi").sees("Approved.").picture("journey-25-approved");
        }
    }

    private void yukiAnswersLate() {
        try (var yuki = visitor("yuki")) {
            yuki.pressesIn("Answer", WHY)
                    .seesForm()
                    .picture("journey-26-late")
                    .writes("Nobody misses it at sea yet")
                    .sends()
                    .sees("You said (late):")
                    .picture("journey-27-late-said");
        }
    }

    private void theDigestIsThereOnMonday() {
        try (var priya = visitor("priya")) {
            priya.moves("Next Monday");
        }
        try (var ana = visitor("ana").in("general")) {
            ana.sees("WATCH", "WON").picture("journey-28-digest");
            ana.opensThread("1 reply").tallPicture("digest");
        }
    }

    private void whatWasSaidIsStillThere() {
        try (var ana = visitor("ana").in("general")) {
            ana.sees("WATCH", "WON");
        }
        try (var tom = visitor("tom")) {
            tom.sees("You said (changed):", "The mast permit ends in May");
        }
    }

    private void itFitsAPhoneInTheDark() {
        try (var tom = new Visitor(browser.phone(ColorScheme.DARK), room.address(), "tom")) {
            tom.sees("The mast permit ends in May").picture("journey-29-phone-dark");
            assertThat(tom.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            tom.in("general").sees("WATCH").picture("journey-30-phone-digest");
            tom.opensThread("1 reply").picture("journey-31-phone-thread");
            tom.in("general").presses("People and channels").picture("journey-32-phone-people");
            tom.in("dm-tom").presses("Edit").seesForm().picture("journey-33-phone-form");
        }
        try (var ana = new Visitor(browser.desktop(ColorScheme.DARK), room.address(), "ana")) {
            ana.in("general").opensThread("1 reply").picture("journey-34-dark");
        }
    }

    private Visitor visitor(String person) {
        return new Visitor(browser.desktop(ColorScheme.LIGHT), room.address(), person);
    }
}

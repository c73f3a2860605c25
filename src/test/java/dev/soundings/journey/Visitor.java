package dev.soundings.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

import dev.soundings.rehearsal.Browser;

/** Somebody in the room, as a browser lets them act: {@code tom.in("dm-tom").presses("Answer")}. */
final class Visitor {
    private static final int MOST_EVENTS = 25;
    private static final int PATIENCE_MS = 60_000;

    private final Page page;
    private final String address;
    private final String person;

    Visitor(Page page, String address, String person) {
        this.page = page;
        this.address = address;
        this.person = person;
        in("dm-" + person);
    }

    Visitor in(String channel) {
        page.navigate("%s/as/%s/in/%s".formatted(address, person, channel));
        return this;
    }

    Page page() {
        return page;
    }

    /** Types letter by letter, so that the list of commands is open when Enter is pressed. */
    Visitor types(String command) {
        var composer = page.getByRole(AriaRole.COMBOBOX);
        composer.pressSequentially(command);
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        composer.press("Enter");
        return this;
    }

    Visitor says(String words) {
        page.getByRole(AriaRole.COMBOBOX).fill(words);
        page.getByRole(AriaRole.COMBOBOX).press("Enter");
        return this;
    }

    Visitor presses(String button) {
        button(button).last().click();
        return this;
    }

    /** One of several such buttons, counted from 0. */
    Visitor pressesIn(String button, int which) {
        button(button).nth(which).click();
        return this;
    }

    Visitor seesForm() {
        assertThat(dialog()).isVisible();
        return this;
    }

    Visitor fills(String label, String words) {
        dialog().getByLabel(label).first().fill(words);
        return this;
    }

    Visitor picks(String label, String option) {
        dialog().getByLabel(label).first().selectOption(option);
        return this;
    }

    /** In a group of boxes, such as "When could it happen?". */
    Visitor ticks(String group, String... options) {
        for (var option : options) {
            dialog().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(group))
                    .getByLabel(option)
                    .first()
                    .check();
        }
        return this;
    }

    Visitor sends() {
        dialog().locator("footer button[type=submit]").click();
        return this;
    }

    Visitor sees(String words) {
        words(words).waitFor();
        return this;
    }

    /** Moves the clock from event to event until the words are there, without a reload. */
    Visitor waitsFor(String words) {
        for (int i = 0; i < MOST_EVENTS && !hasCome(words); i++) {
            moves("Next event");
        }
        return sees(words);
    }

    /** By a button of the clock. */
    Visitor moves(String jump) {
        clock(jump).click();
        return this;
    }

    /** Until the clock has arrived. */
    Visitor waitsForTheClock() {
        assertThat(clock("Next event"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        return this;
    }

    /** The whole of the newest message, for the README. */
    Visitor pictureForDocs(String name) {
        page.setViewportSize(1280, 900);
        picture(name);
        page.setViewportSize(1280, 800);
        return this;
    }

    Visitor picture(String name) {
        Browser.picture(page, name);
        return this;
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator clock(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator words(String words) {
        return page.getByText(words).last();
    }

    private boolean hasCome(String words) {
        try {
            words(words).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
            return true;
        } catch (com.microsoft.playwright.TimeoutError e) {
            return false;
        }
    }
}

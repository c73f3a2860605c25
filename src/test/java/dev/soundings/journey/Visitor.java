package dev.soundings.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

import dev.soundings.rehearsal.Browser;

/**
 * Somebody in the room, as a browser lets them act: {@code tom.in("dm-tom").presses("Answer")}.
 * Whoever has left keeps no page open: each would fetch everything again whenever somebody speaks.
 */
final class Visitor implements AutoCloseable {
    /** A week that is played takes seconds, on a busy machine many. */
    private static final int PATIENCE_MS = 60_000;

    private static final int MOST_EVENTS = 15;

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
        var composer = composer();
        composer.pressSequentially(command);
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        composer.press("Enter");
        return this;
    }

    Visitor says(String words) {
        composer().fill(words);
        composer().press("Enter");
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

    /** Where the cursor is: in the first field of a form that has just opened. */
    Visitor writes(String words) {
        page.keyboard().type(words);
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

    /** The form is gone once it was taken. */
    Visitor sends() {
        dialog().locator("footer button[type=submit]").click();
        assertThat(dialog()).not().isVisible();
        return this;
    }

    Visitor sees(String... words) {
        for (var each : words) {
            page.getByText(each).last().waitFor();
        }
        return this;
    }

    /** By a button of the clock; goes on when the clock has arrived. */
    Visitor moves(String jump) {
        var arrival = page.locator(".clock .arrival");
        int before = Integer.parseInt(arrival.getAttribute("data-moves"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(jump)).click();
        assertThat(arrival)
                .hasAttribute(
                        "data-moves",
                        Integer.toString(before + 1),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MS));
        return this;
    }

    /** From event to event. */
    Visitor movesUntil(String words) {
        for (int i = 0; i < MOST_EVENTS && !page.getByText(words).last().isVisible(); i++) {
            moves("Next event");
        }
        return sees(words);
    }

    /** The number beside a name in the list of people. */
    Visitor seesWrittenTo(String... people) {
        for (var each : people) {
            assertThat(page.locator("#person-" + each)).containsText("1 unread message");
        }
        return this;
    }

    Visitor seesNobodyWrittenTo(String... people) {
        for (var each : people) {
            assertThat(page.locator("#person-" + each)).not().containsText("unread");
        }
        return this;
    }

    /** With its chart, once that is drawn. */
    Visitor opensThread(String replies) {
        page.getByText(replies).last().click();
        var chart = page.locator(".thread img.picture");
        assertThat(chart).hasJSProperty("complete", true);
        assertThat(chart).not().hasJSProperty("naturalWidth", 0);
        return this;
    }

    Visitor picture(String name) {
        Browser.picture(page, name);
        return this;
    }

    /** Tall enough for the whole of the newest message. */
    Visitor tallPicture(String name) {
        page.setViewportSize(1280, 940);
        page.mouse().move(0, 0);
        picture(name);
        page.setViewportSize(1280, 800);
        return this;
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator composer() {
        return page.getByRole(AriaRole.COMBOBOX);
    }

    @Override
    public void close() {
        page.context().close();
    }
}

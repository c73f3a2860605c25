package dev.soundings.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** The room in a real browser, by keyboard and by finger, with a demonstration behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomBrowserIT {
    private Browser browser;
    private ConfigurableApplicationContext app;
    private String address;

    @BeforeAll
    void open() {
        browser = Browser.open();
        app = RoomDemo.start("--server.port=0", "--soundings.rehearsal.port=0");
        address = "http://localhost:" + app.getBean(RoomConnector.class).port();
    }

    @AfterAll
    void close() {
        if (app != null) {
            app.close();
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrongInThePages() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void completesACommandAndFillsItsFormByKeyboardOnly() {
        var page = visit("/as/priya/in/dm-priya");
        var composer = composer(page);

        composer.pressSequentially("/sam");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        composer.press("ArrowDown");
        composer.press("Enter");
        assertThat(composer).hasValue("/sample ");
        composer.pressSequentially("form");
        composer.press("Escape");
        composer.press("Enter");

        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        assertThat(dialog.getByLabel("In one line")).isFocused();
        Browser.picture(page, "form");
        page.keyboard().press("Escape");
        assertThat(dialog).not().isVisible();
    }

    @Test
    void showsErrorsAtTheFieldsAndKeepsWhatWasTyped() {
        var page = visit("/as/lee/in/dm-lee");
        say(page, "/sample form");
        var dialog = page.getByRole(AriaRole.DIALOG);
        fill(dialog, "wrong");

        dialog.getByRole(AriaRole.BUTTON, named("Send")).click();

        assertThat(dialog.getByText("Say a little more than that.")).isVisible();
        assertThat(dialog.getByLabel("In one line")).hasValue("wrong");
        assertThat(dialog.getByLabel("In one line")).isFocused();
        Browser.picture(page, "form-error");

        dialog.getByLabel("In one line").fill("Vendor API slips");
        dialog.getByRole(AriaRole.BUTTON, named("Send")).click();
        assertThat(dialog).not().isVisible();
        assertThat(page.getByText("Kept:")).isVisible();
        assertThat(page.getByText("Only you can see this")).isVisible();
    }

    @Test
    void keepsWhatWasTypedWhenAFormIsClosed() {
        var page = visit("/as/ravi/in/dm-ravi");
        say(page, "/sample form");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("In your words").fill("Half a thought");
        page.waitForResponse(
                response -> response.url().endsWith("/close"),
                () -> dialog.getByRole(AriaRole.BUTTON, named("Cancel")).click());
        assertThat(dialog).not().isVisible();

        say(page, "/sample form");

        assertThat(dialog.getByLabel("In your words")).hasValue("Half a thought");
    }

    @Test
    void makesSomethingOfAMessageByItsMenu() {
        var page = visit("/as/kim/in/mobile");
        say(page, "The vendor goes on holiday in May.");
        var message =
                page.getByRole(AriaRole.ARTICLE)
                        .filter(new Locator.FilterOptions().setHasText("The vendor goes on"))
                        .first();
        message.hover();
        message.getByLabel("More for this message").click();

        message.getByRole(AriaRole.BUTTON, named("Raise as risk")).click();

        assertThat(page.getByText("Noted as a risk: The vendor goes on holiday in May."))
                .isVisible();
    }

    @Test
    void closesTheListOfCommandsOnceOneIsSent() {
        var page = visit("/as/ana/in/dm-ana");

        say(page, "/risk list");

        assertThat(page.getByText("There is no open risk.")).isVisible();
        assertThat(composer(page)).hasValue("");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    @Test
    void keepsACommandThatCannotBeReadForCorrection() {
        var page = visit("/as/sam/in/dm-sam");

        say(page, "/rsk raise");

        assertThat(page.getByText("I do not know that.")).isVisible();
        assertThat(composer(page)).hasValue("/rsk raise");
    }

    @Test
    void revealsAFollowUpWhileItsConditionHolds() {
        var page = visit("/as/mia/in/dm-mia");
        say(page, "/risk raise");
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Which date?")).not().isVisible();

        dialog.getByText("The date", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog.getByLabel("Which date?")).isVisible();

        dialog.getByText("Weeks").click();
        assertThat(dialog.getByLabel("Which date?")).not().isVisible();
    }

    @Test
    void replacesTheMessageWhoseButtonWasPressed() {
        var page = visit("/as/tom/in/dm-tom");
        Browser.picture(page, "prompt");

        page.getByRole(AriaRole.BUTTON, pageNamed("Nothing changed")).click();

        assertThat(page.getByText("Nothing changed. Thank you.")).isVisible();
        assertThat(page.getByText("edited")).isVisible();
    }

    @Test
    void bringsWhatOthersSayWithoutAReload() {
        var sam = visit("/as/sam/in/billing");
        var kim = visit("/as/kim/in/billing");
        var elsewhere = visit("/as/ravi/in/general");

        say(sam, "The <b>March</b> date holds & the tests pass.");

        assertThat(kim.getByText("The <b>March</b> date holds & the tests pass.")).isVisible();
        var billing = elsewhere.locator("#corner-billing");
        assertThat(billing.getByText("1 unread message")).isAttached();
    }

    @Test
    void opensInMoreTabsThanABrowserHasConnections() {
        var kim = visit("/as/kim/in/mobile");
        var first = visit("/as/lee/in/mobile");
        looksAway(first, true);
        for (int i = 0; i < 7; i++) {
            var tab = first.context().newPage();
            tab.navigate(address + "/as/yuki/in/mobile");
            looksAway(tab, true);
        }

        say(kim, "The scanner works in the rain.");
        looksAway(first, false);

        assertThat(first.getByText("The scanner works in the rain.")).isVisible();
    }

    @Test
    void playsTheClockToTheNextEvent() {
        var page = visit("/as/yuki/in/general");
        var before = page.locator(".now time").textContent();

        page.getByRole(AriaRole.BUTTON, pageNamed("Next event")).click();

        assertThat(page.getByText("The tide turns.").first()).isVisible();
        assertThat(page.locator(".now time")).not().hasText(before);
    }

    @Test
    void standsThreadsBesideTheLog() {
        var page = visit("/as/ana/in/atlas");
        page.getByRole(AriaRole.LINK, pageNamed("1 reply")).click();
        var thread = page.getByRole(AriaRole.COMPLEMENTARY);
        assertThat(thread.getByText("Legal was away.")).isVisible();

        thread.getByLabel("Reply in this thread").fill("Thank you, that explains it.");
        thread.getByLabel("Reply in this thread").press("Enter");

        assertThat(thread.getByText("Thank you, that explains it.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, pageNamed("2 replies"))).isVisible();
        Browser.picture(page, "thread");
    }

    @Test
    void fitsAPhone() {
        var page = browser.phone(ColorScheme.DARK);
        page.navigate(address + "/as/tom/in/atlas");
        assertThat(page.getByText("Heard in week 7").or(page.getByRole(AriaRole.LOG)).first())
                .isVisible();
        Browser.picture(page, "phone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);

        page.getByRole(AriaRole.BUTTON, pageNamed("People and channels")).click();
        assertThat(page.locator("#nav")).isVisible();
        Browser.picture(page, "phone-people");
        page.locator("#person-ana").click();
        assertThat(page).hasURL(address + "/as/ana/in/dm-ana");
    }

    private Page visit(String path) {
        var page = browser.desktop(ColorScheme.LIGHT);
        page.navigate(address + path);
        return page;
    }

    private static void looksAway(Page page, boolean away) {
        page.evaluate(
                "away => Object.defineProperty(document, 'hidden',"
                        + " {value: away, configurable: true})",
                away);
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static Locator composer(Page page) {
        return page.getByRole(AriaRole.COMBOBOX);
    }

    private static void say(Page page, String words) {
        composer(page).fill(words);
        composer(page).press("Enter");
    }

    private static void fill(Locator dialog, String line) {
        dialog.getByLabel("In one line").fill(line);
        dialog.getByText("Weeks").first().click();
        dialog.getByRole(AriaRole.RADIO, named("4").setExact(true)).check();
        dialog.getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
        dialog.getByLabel("Post to").selectOption("atlas");
    }

    private static Page.GetByRoleOptions pageNamed(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}

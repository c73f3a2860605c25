package dev.soundings.chat;

import static dev.soundings.chat.Samples.action;
import static dev.soundings.chat.Samples.text;

import java.util.List;

/** A whole prompt and a whole stakeholder weekly, as they are laid out for people. */
final class SampleLayouts {
    private SampleLayouts() {}

    static ChatMessage prompt() {
        return new ChatMessage(
                "Your sounding for Atlas migration",
                List.of(
                        new Block.Heading("Your sounding for Atlas migration"),
                        new Block.Paragraph(
                                List.of(
                                        new Span.Strong("Why:"),
                                        new Span.Text(" cut onboarding from 9 to 4 days (sponsor "),
                                        new Span.Mention(new UserId("ana")),
                                        new Span.Text("). Closes "),
                                        new Span.Moment(
                                                Samples.AT,
                                                Samples.BERLIN,
                                                Span.Moment.Shape.DAY_AND_TIME),
                                        new Span.Text(
                                                " your time. About 1 min. Named: your PM sees"
                                                        + " your name."))),
                        new Block.Paragraph(text("Last time you said:")),
                        new Block.Quote(text("Vendor API unclear")),
                        new Block.Buttons(
                                List.of(
                                        Block.Button.plain(action("still"), "Still"),
                                        Block.Button.plain(action("better"), "Better"),
                                        Block.Button.plain(action("solved"), "Solved"))),
                        new Block.Buttons(
                                List.of(
                                        Block.Button.primary(action("open"), "Answer"),
                                        Block.Button.plain(action("same"), "Nothing changed"),
                                        Block.Button.plain(
                                                action("private"), "Raise a risk privately"),
                                        Block.Button.plain(action("skip"), "Skip")))));
    }

    static ChatMessage digest() {
        return new ChatMessage(
                "Decision for Ana by Thu: Atlas vendor. Billing date in doubt. 2 wins.",
                List.of(
                        new Block.Paragraph(text("Mon 15 Feb · 1 decision · 1 date in doubt")),
                        new Block.Heading("DECIDE by Thu 18 Feb · Ana"),
                        new Block.Paragraph(
                                text(
                                        """
                                        Atlas (onboarding 9 → 4 days): which vendor?
                                        B: 12 k EUR more, live 3 weeks sooner.
                                        Lee recommends B; Legal agrees. Asked 6 days ago.
                                        No answer: A, go-live 11 May, not 20 Apr.\
                                        """)),
                        new Block.Buttons(
                                List.of(
                                        Block.Button.primary(action("choose-b"), "Choose B"),
                                        Block.Button.plain(action("choose-a"), "Choose A"),
                                        Block.Button.plain(action("ask"), "Ask Lee"))),
                        new Block.Heading("IN DOUBT · nothing needed from you"),
                        new Block.Paragraph(
                                text(
                                        """
                                        Billing, amber since Fri: 31 Mar may slip.
                                        Tests pass 81 %, launch needs 90 %; team less sure.
                                        Kim adds two testers Tue, confirms date Wed.\
                                        """)),
                        new Block.Heading("WATCH"),
                        new Block.Paragraph(
                                text(
                                        """
                                        Mobile: one role holds all payment know-how.
                                        Cover trained by 5 Mar (Lee).\
                                        """)),
                        new Block.Heading("WON"),
                        new Block.Bullets(
                                List.of(
                                        text(
                                                "Search frees 6 support h/week (measured), used for"
                                                    + " refunds. Quarter: 210 h, 160 measured."),
                                        text(
                                                "Mobile: +4 % checkouts (estimate, measured"
                                                        + " 1 Mar)."))),
                        new Block.Heading("THIS WEEK"),
                        new Block.Bullets(
                                List.of(
                                        text("Wed Data live; can turn back until 18:00."),
                                        text("Thu Mobile pilot in two stores."))),
                        new Block.Divider(),
                        new Block.Paragraph(text("On track: Search, Data, Legal")),
                        new Block.Buttons(
                                List.of(
                                        Block.Button.plain(action("details"), "Details"),
                                        Block.Button.plain(action("mine"), "Only my projects"))),
                        new Block.Footnote(text("31 of 36 heard, to Fri 17:00"))));
    }
}

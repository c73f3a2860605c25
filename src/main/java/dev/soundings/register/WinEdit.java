package dev.soundings.register;

import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Win.Amount;
import dev.soundings.register.Win.Confidence;
import dev.soundings.register.Win.State;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Collects what changes in a win and makes the new one. */
final class WinEdit extends EntryEdit<Win, WinEdit> {
    private final Win win;
    private Text what;
    private Text whoBenefits;
    private Optional<Amount> amount;
    private Confidence confidence;
    private LocalDate landedOn;
    private State state;

    private WinEdit(Win win) {
        super(win.history(), win.told());
        this.win = win;
        what = win.what();
        whoBenefits = win.whoBenefits();
        amount = win.amount();
        confidence = win.confidence();
        landedOn = win.landedOn();
        state = win.state();
    }

    static WinEdit of(Win win) {
        return new WinEdit(win);
    }

    WinEdit said(Text newWhat, Text newWho, Optional<Amount> newAmount, Confidence how) {
        what = newWhat;
        whoBenefits = newWho;
        amount = newAmount;
        confidence = how;
        return this;
    }

    WinEdit landedOn(LocalDate day) {
        landedOn = day;
        return this;
    }

    WinEdit state(State next) {
        state = next;
        return this;
    }

    @Override
    WinEdit self() {
        return this;
    }

    @Override
    boolean isToBeHeard(Win changed, int index) {
        return Hearers.of(changed, index).isPresent();
    }

    @Override
    Win with(List<Happening> happened, int heard) {
        boolean changed = happened.size() > win.history().size();
        return new Win(
                win.workspace(),
                win.id(),
                win.number(),
                win.project(),
                what,
                whoBenefits,
                amount,
                confidence,
                landedOn,
                win.reportedBy(),
                win.source(),
                state,
                changed ? happened.getLast().at() : win.changedAt(),
                happened,
                heard);
    }
}

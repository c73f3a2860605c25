package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.What;
import dev.soundings.register.Win.Amount;
import dev.soundings.register.Win.Confidence;
import dev.soundings.register.Win.State;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what changes in a win and makes the new one. */
final class WinEdit {
    private final Win win;
    private Text what;
    private Text whoBenefits;
    private Optional<Amount> amount;
    private Confidence confidence;
    private LocalDate landedOn;
    private State state;
    private Instant changedAt;
    private final List<Happening> history;

    private WinEdit(Win win) {
        this.win = win;
        what = win.what();
        whoBenefits = win.whoBenefits();
        amount = win.amount();
        confidence = win.confidence();
        landedOn = win.landedOn();
        state = win.state();
        changedAt = win.changedAt();
        history = new ArrayList<>(win.history());
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

    WinEdit happened(What happened, Optional<UserId> by, Instant at, Text note) {
        history.add(new Happening(happened, by, at, note));
        changedAt = at;
        return this;
    }

    Win done() {
        return told(win.told());
    }

    /** As if the first {@code count} happenings had been told. */
    Win told(int count) {
        var changed = with(count);
        int next = count;
        while (next < history.size() && Hearers.of(changed, next).isEmpty()) {
            next++;
        }
        return next == count ? changed : with(next);
    }

    private Win with(int told) {
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
                changedAt,
                history,
                told);
    }
}

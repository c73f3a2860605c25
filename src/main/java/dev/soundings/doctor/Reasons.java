package dev.soundings.doctor;

import dev.soundings.chat.Delivery;
import dev.soundings.delivery.Receipt;
import dev.soundings.holiday.Regions;
import dev.soundings.people.DayOff;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.wording.DoctorText;
import dev.soundings.wording.Phrases;

import java.util.Optional;

/** Why somebody was not asked, in words: {@code public holiday, Japan (Mountain Day).} */
public final class Reasons {
    private final Phrases phrases;

    public Reasons(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param dayOff what kept them off on that day, if it was a day off
     */
    public String say(Reason reason, Optional<DayOff> dayOff) {
        return switch (reason) {
            case HOLIDAY ->
                    dayOff.filter(off -> off instanceof DayOff.Holiday)
                            .map(this::say)
                            .orElseGet(() -> phrases.say(DoctorText.REASON_HOLIDAY_UNNAMED));
            case AWAY -> phrases.say(DoctorText.REASON_AWAY);
            case NOT_A_WORKING_DAY -> phrases.say(DoctorText.REASON_NOT_A_WORKING_DAY);
            case BUDGET_SPENT -> phrases.say(DoctorText.REASON_BUDGET_SPENT);
            case MISSED_WHILE_DOWN -> phrases.say(DoctorText.REASON_MISSED_WHILE_DOWN);
            case LEFT -> phrases.say(DoctorText.REASON_LEFT);
            case PAUSED -> phrases.say(DoctorText.REASON_PAUSED);
            case ZONE_CHANGED -> phrases.say(DoctorText.REASON_ZONE_CHANGED);
            case DATE_DOES_NOT_EXIST -> phrases.say(DoctorText.REASON_DATE_DOES_NOT_EXIST);
            case SKIPPED_BY_PERSON -> phrases.say(DoctorText.REASON_SKIPPED_BY_PERSON);
            case ANSWERED_BEFORE -> phrases.say(DoctorText.REASON_ANSWERED_BEFORE);
            case UNREACHABLE -> phrases.say(DoctorText.REASON_UNREACHABLE);
            case QUIET_HOURS -> phrases.say(DoctorText.REASON_QUIET_HOURS);
            case OVERTAKEN -> phrases.say(DoctorText.REASON_OVERTAKEN);
            case EXPIRED -> phrases.say(DoctorText.REASON_EXPIRED);
            case NOT_TAKEN -> phrases.say(DoctorText.REASON_NOT_TAKEN);
            case NOT_AUTHORISED -> phrases.say(DoctorText.REASON_NOT_AUTHORISED);
        };
    }

    public String say(DayOff dayOff) {
        return switch (dayOff) {
            case DayOff.Away _ -> phrases.say(DoctorText.REASON_AWAY);
            case DayOff.NotAWorkingDay _ -> phrases.say(DoctorText.REASON_NOT_A_WORKING_DAY);
            case DayOff.Holiday(var name, var region) ->
                    phrases.say(
                            DoctorText.REASON_HOLIDAY,
                            "country",
                            Regions.name(region, phrases.locale()),
                            "name",
                            name.in(phrases.locale()));
        };
    }

    static DoctorText undelivered(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Refused(var reason, _) -> refused(reason);
            case Receipt.Skipped _ -> DoctorText.UNDELIVERED_SKIPPED;
            case Receipt.GaveUp _ -> DoctorText.UNDELIVERED_GAVE_UP;
            case Receipt.Unknown _, Receipt.Pending _, Receipt.Sent _ ->
                    DoctorText.UNDELIVERED_UNKNOWN;
        };
    }

    private static DoctorText refused(Delivery.Reason reason) {
        return switch (reason) {
            case RECIPIENT_UNREACHABLE -> DoctorText.UNDELIVERED_CLOSED;
            case RECIPIENT_GONE -> DoctorText.UNDELIVERED_GONE;
            case CHANNEL_GONE, POST_GONE -> DoctorText.UNDELIVERED_CHANNEL_GONE;
            case NOT_IN_CHANNEL -> DoctorText.UNDELIVERED_NOT_IN_CHANNEL;
            case MESSAGE_INVALID -> DoctorText.UNDELIVERED_INVALID;
            case NOT_AUTHORISED -> DoctorText.UNDELIVERED_NOT_AUTHORISED;
            case EXPIRED -> DoctorText.UNDELIVERED_EXPIRED;
        };
    }
}

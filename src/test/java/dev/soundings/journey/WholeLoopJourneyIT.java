package dev.soundings.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.*;

/** The product's whole loop. */
class WholeLoopJourneyIT {
    @TempDir Path folder;
    Stage stage;

    @Test
    void look() {
        try (var opened = Stage.in(folder)) {
            stage = opened;
            var priya = stage.enters("Priya", "Europe/Berlin");
            var lee = stage.enters("Lee", "Europe/Berlin");
            var tom = stage.enters("Tom", "Europe/Lisbon");
            var ana = stage.enters("Ana", "America/New_York");
            var ravi = stage.enters("Ravi", "Asia/Kolkata");
            var yuki = stage.enters("Yuki", "Asia/Tokyo");
            var mia = stage.enters("Mia", "Europe/Berlin");
            var kim = stage.enters("Kim", "Europe/Berlin");
            var sam = stage.enters("Sam", "Europe/Lisbon");
            var noor = stage.enters("Noor", "Europe/Berlin");
            priya.types("/soundings setup")
                    .fills(
                            "name",
                            "Atlas migration",
                            "purpose",
                            "New clients sail within four days instead of nine",
                            "measure",
                            "Onboarding takes 4 days",
                            "department",
                            "Product",
                            "people",
                            "tom & yuki & mia & sam & ravi & kim & noor",
                            "deputy",
                            "lee",
                            "sponsor",
                            "ana",
                            "channel",
                            "atlas")
                    .presses("Choose when")
                    .fills()
                    .presses("Start")
                    .fills();
            stage.playTo("2027-02-10T12:00", "Europe/Lisbon");
            t("tom early");
            say(tom.types("/soundings answer"));
            try {
                say(tom.types("/soundings answer").presses("Answer Atlas migration"));
            } catch (AssertionError e) {
                System.out.println(e);
            }
            stage.playTo("2027-02-11T09:00", "Asia/Kolkata");
            t("ravi");
            say(ravi.taps(4));
            try {
                say(ravi.pressesUnder("What could hurt or help", "Answer"));
                say(
                        ravi.pressesUnder("What could hurt or help", "Answer")
                                .fills(
                                        "raised",
                                        "The vendor API slips",
                                        "raised-when",
                                        "this-month",
                                        "raised-cost",
                                        "weeks"));
            } catch (AssertionError e) {
                System.out.println(e);
            }
            stage.settle();
            t("ravi's message");
            System.out.println(ravi.lastMessage());
            stage.playTo("2027-02-11T09:05", "Europe/Berlin");
            t("kim win");
            say(
                    kim.pressesUnder("Why we do this", "Answer")
                            .fills(
                                    "landed",
                                    "yes",
                                    "landed-win",
                                    "Search answers in a second",
                                    "landed-win-who",
                                    "The support desk",
                                    "landed-win-amount",
                                    "6",
                                    "landed-win-unit",
                                    "support hours a week",
                                    "landed-win-sure",
                                    "measured"));
            t("kim edit");
            say(kim.pressesUnder("Why we do this", "Edit"));
            say(
                    kim.pressesUnder("Why we do this", "Edit")
                            .fills("landed-win", "Search answers in half a second"));
            t("mia private");
            var form = say(mia.pressesUnder("Why we do this", "Raise a risk privately"));
            say(
                    form.fills(
                            "title",
                            "The vendor contract has no exit",
                            "reader",
                            "ana",
                            "when",
                            "later",
                            "cost",
                            "date"));
            t("lee nothing changed");
            say(lee.pressesUnder("Why we do this", "Nothing changed"));
            say(lee.pressesUnder("What could hurt or help", "Nothing changed"));
            stage.restarts();
            stage.playTo("2027-02-11T09:10", "Europe/Lisbon");
            t("sam");
            say(
                    sam.pressesUnder("What could hurt or help", "Answer")
                            .fills("raised", "The printer is loud"));
            t("tom's messages");
            System.out.println(String.join("\n~~~\n", tom.messages()));
            stage.playTo("2027-02-11T09:10", "America/New_York");
            t("ana skip");
            say(ana.pressesUnder("Why we do this", "Skip"));
            t("ana all");
            System.out.println(String.join("\n~~~\n", ana.messages()));
            stage.playTo("2027-02-12T09:10", "Asia/Tokyo");
            t("yuki all");
            System.out.println(String.join("\n~~~\n", yuki.messages()));
            stage.playTo("2027-02-12T10:10", "Europe/Berlin");
            t("priya risk list");
            var list = say(priya.types("/risk list"));
            say(priya.types("/win list"));
            t("ana risk list");
            say(ana.types("/risk list"));
            say(tom.types("/risk list"));
            t("priya all");
            System.out.println(String.join("\n~~~\n", priya.messages()));
            try {
                t("keep");
                say(list.pressesUnder("vendor API", "Keep"));
                t("keep");
                say(list.pressesUnder("Search answers", "Keep"));
                t("drop");
                var drop = say(list.pressesUnder("printer", "Drop"));
                say(drop.fills("reason", "the facility team has it"));
                t("edit");
                var edit = say(priya.types("/risk edit R-1"));
            } catch (AssertionError e) {
                System.out.println(e);
            }
            t("edit");
            say(priya.types("/risk edit R-2"));
            stage.settle();
            for (var p : List.of(ravi, sam, kim, mia)) {
                t(p.user() + " hears");
                System.out.println(String.join("\n~~~\n", p.messages()));
            }
            stage.playTo("2027-02-12T15:00", "Europe/Berlin");
            t("preview");
            System.out.println(priya.lastMessage());
            say(priya.presses("Approve Atlas migration"));
            stage.playTo("2027-02-12T17:30", "Europe/Berlin");
            t("noor");
            System.out.println(String.join("\n~~~\n", noor.messages()));
            stage.playTo("2027-02-15T08:30", "Europe/Berlin");
            t("digest");
            System.out.println(stage.reads("atlas"));
            stage.playTo("2027-02-15T10:00", "Europe/Berlin");
            t("noor late");
            say(
                    noor.pressesUnder("What could hurt or help", "Answer")
                            .fills("raised", "Two of three testers leave in March"));
            stage.playTo("2027-02-15T12:00", "Europe/Berlin");
            t("digest sealed");
            System.out.println(stage.reads("atlas"));
            stage.playTo("2027-02-15T13:00", "Europe/Berlin");
            t("sam late");
            say(sam.pressesUnder("Why we do this", "Nothing changed"));
            stage.playTo("2027-02-15T14:00", "Europe/Berlin");
            t("same?");
            System.out.println(stage.reads("atlas"));
            say(priya.types("/soundings doctor"));
            stage.playTo("2027-02-22T09:00", "Europe/Berlin");
            t("next");
            System.out.println(stage.reads("atlas"));
            t("ravi");
            System.out.println(String.join("\n~~~\n", ravi.messages()));
            t("priya");
            System.out.println(String.join("\n~~~\n", priya.messages()));
        }
    }

    private static void t(String s) {
        System.out.println("################ " + s);
    }

    private static Screen say(Screen screen) {
        System.out.println(screen.text() + "\n---------------------\n");
        return screen;
    }
}

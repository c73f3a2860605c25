package dev.soundings.journey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The product's whole loop. */
class WholeLoopJourneyIT {
    @TempDir Path folder;

    @Test
    void look() {
        try (var stage = Stage.in(folder)) {
            var priya = stage.enters("Priya", "Europe/Berlin");
            for (var one : new String[] {"Lee Europe/London", "Tom Europe/Lisbon", "Ana America/New_York", "Ravi Asia/Kolkata", "Yuki Asia/Tokyo", "Mia Europe/Berlin", "Kim Europe/Berlin", "Noor Europe/Berlin"}) {
                stage.enters(one.split(" ")[0], one.split(" ")[1]);
            }
            var sam = stage.enters("Sam", "");
            var mia = new Persona(stage, stage.person("mia").get());
            say(mia.types("/soundings away 8 Feb to 14 Feb"));
            var setup = say(priya.types("/soundings setup"));
            var drafted = say(setup.fills("name", "Atlas migration", "purpose", "New clients sail within four days instead of nine", "department", "Product", "people", "tom & yuki & mia & sam & ravi & kim & noor", "deputy", "lee", "sponsor", "ana", "channel", "atlas"));
            var rhythm = say(drafted.presses("Choose when"));
            var look = say(rhythm.fills());
            var start = say(look.presses("Start"));
            System.out.println(stage.messages());
            say(start.fills());
            stage.settle();
            System.out.println(stage.messages());
            stage.playTo("2027-02-11T11:00", "America/New_York");
            for (var name : new String[] {"lee", "tom", "ana", "ravi", "yuki", "mia", "sam", "priya"}) {
                var p = new Persona(stage, stage.person(name).get());
                System.out.println("== " + name + "\n" + String.join("\n~~~~\n", p.messages()));
            }
            System.out.println(stage.reads("atlas"));
            var tom = new Persona(stage, stage.person("tom").get());
            say(tom.taps(4));
            var ravi = new Persona(stage, stage.person("ravi").get());
            say(ravi.presses("Answer"));
            stage.settle();
            System.out.println("== tom\n" + tom.lastMessage());
            stage.restarts();
            System.out.println("== tom\n" + tom.lastMessage());
            say(priya.types("/soundings doctor"));
            for (var bad : new String[] {"/checkin create Atlas foo", "/risk raise \"half", "/why show Nowhere", "/project creat", "/project show", "/risk list", "/soundings", "/digest preview", "/digest list"}) {
                System.out.println("$ " + bad);
                say(priya.types(bad));
            }
        }
    }

    private static Screen say(Screen screen) {
        System.out.println("----------------------------------\n" + screen.text() + "\n");
        return screen;
    }
}

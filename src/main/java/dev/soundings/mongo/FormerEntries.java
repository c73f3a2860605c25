package dev.soundings.mongo;

import dev.soundings.register.EventType;
import dev.soundings.register.State.Phase;

import org.bson.Document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Documents of risks, wins, decisions and actions as they were before the register was one, made
 * into entries of it.
 */
final class FormerEntries {
    /** What a risk was rated when nobody had rated it. */
    private static final int UNRATED = 3;

    private static final Map<Integer, String> SAID_OF_PROBABILITY =
            Map.of(4, "THIS_MONTH", 2, "LATER");
    private static final Set<String> RATING = Set.of("CHANGED", "REVIEWED_UP", "REVIEWED_DOWN");

    private FormerEntries() {}

    static Document risk(Document former) {
        return known(riskOf(former));
    }

    private static Document riskOf(Document former) {
        var kind = former.getString("kind").equals("RISK") ? "risk" : "chance";
        var facts = new Document("aboutPeople", former.getBoolean("aboutPeople", false));
        var probability = former.getInteger("probability");
        var impact = former.getInteger("impact");
        if (isInMembersWords(former)) {
            Optional.ofNullable(SAID_OF_PROBABILITY.get(probability))
                    .ifPresent(said -> facts.append("proximity", said));
            if (impact != UNRATED || probability != UNRATED) {
                facts.append("impact", impact);
            }
        } else {
            facts.append("likely", probability).append("impact", impact);
        }
        return entry(former, kind, facts)
                .append("dueOn", former.getString("reviewOn"))
                .append(
                        "askOn",
                        former.getString("state").equals("OPEN")
                                ? former.getString("reviewOn")
                                : null)
                .append("owner", former.getString("owner"))
                .append("asked", former.getString("proposedOwner"))
                .append("raisedBy", former.getString("raisedBy"))
                .append("privateTo", former.getString("privateTo"));
    }

    /** What is not known is not there, as the queries have it. */
    private static Document known(Document entry) {
        entry.values().removeIf(Objects::isNull);
        return entry;
    }

    /**
     * Whether its numbers stand for words that a member chose, and nobody has rated it since: "this
     * month" was kept as 4, "later" as 2, and what was left open as 3.
     */
    private static boolean isInMembersWords(Document former) {
        var source = former.get("source", Document.class);
        return !source.getString("response").isEmpty()
                && former.getList("history", Document.class).stream()
                        .noneMatch(event ->
                                RATING.contains(event.getString("what"))
                                        && event.getString("by") != null);
    }

    static Document win(Document former) {
        return known(winOf(former));
    }

    private static Document winOf(Document former) {
        var facts =
                new Document("sure", former.getString("confidence"))
                        .append("landed", former.getString("landedOn"));
        if (former.get("amount") != null) {
            facts.append("amount", former.get("amount"));
        }
        var entry = entry(former, "win", facts).append("raisedBy", former.getString("reportedBy"));
        renamed(entry, "what", "title");
        if (former.getString("unit") != null) {
            words(entry).append("unit", former.getString("unit"));
        }
        return entry;
    }

    static Document action(Document former) {
        return known(actionOf(former));
    }

    private static Document actionOf(Document former) {
        var entry =
                entry(former, "action", new Document())
                        .append("dueOn", former.getString("dueOn"))
                        .append(
                                "askOn",
                                former.getString("state").equals("OPEN")
                                        ? former.getString("dueOn")
                                        : null)
                        .append("owner", former.getString("owner"))
                        .append("asked", former.getString("proposedOwner"))
                        .append("raisedBy", former.getString("addedBy"))
                        .append("source", entered());
        renamed(entry, "what", "title");
        return entry;
    }

    static Document decision(Document former) {
        return known(decisionOf(former));
    }

    private static Document decisionOf(Document former) {
        var entry =
                entry(former, "decision", new Document("on", former.getString("decidedOn")))
                        .append("dueOn", former.getString("revisitOn"))
                        .append("askOn", former.getString("revisitOn"))
                        .append("owner", former.getString("decidedBy"))
                        .append("raisedBy", former.getString("loggedBy"))
                        .append("source", entered());
        renamed(entry, "what", "title");
        renamed(entry, "why", "because");
        return entry;
    }

    private static Document entry(Document former, String kind, Document facts) {
        var state = former.getString("state");
        return new Document(
                        "_id",
                        "%s/%s/%s"
                                .formatted(
                                        former.getString("workspace"),
                                        kind,
                                        former.getString("entry")))
                .append("v", 1)
                .append("rev", former.getLong("rev"))
                .append("workspace", former.getString("workspace"))
                .append("kind", kind)
                .append("entry", former.getString("entry"))
                .append("number", former.getInteger("number"))
                .append("project", former.getString("project"))
                .append("source", former.get("source"))
                .append("state", state)
                .append("phase", phase(state).name())
                .append("facts", facts)
                .append(
                        "history",
                        former.getList("history", Document.class).stream()
                                .map(event -> event(event, state))
                                .toList())
                .append("told", former.getInteger("told"))
                .append("untold", former.getBoolean("untold", false))
                .append("text", former.get("text"));
    }

    private static Phase phase(String state) {
        return switch (state) {
            case "PROPOSED" -> Phase.PROPOSED;
            case "OPEN", "LANDED", "STANDS" -> Phase.OPEN;
            case "DROPPED" -> Phase.DROPPED;
            default -> Phase.ENDED;
        };
    }

    private static Document event(Document former, String state) {
        var what = former.getString("what");
        return new Document("type", type(what).name())
                .append("said", said(what, state))
                .append("by", former.getString("by"))
                .append("at", former.get("at"));
    }

    private static EventType type(String what) {
        return switch (what) {
            case "LOGGED" -> EventType.RAISED;
            case "REVIEWED_SAME", "REVIEWED_UP", "REVIEWED_DOWN" -> EventType.REVIEWED;
            case "CLOSED", "HELD", "PARTLY", "REVERSED" -> EventType.ENDED;
            default -> EventType.valueOf(what);
        };
    }

    private static String said(String what, String state) {
        return switch (what) {
            case "REVIEWED_SAME", "REVIEWED_UP", "REVIEWED_DOWN" ->
                    what.substring("REVIEWED_".length());
            case "CLOSED" -> state;
            case "HELD", "PARTLY", "REVERSED" -> what;
            default -> "";
        };
    }

    private static Document entered() {
        return new Document("response", "").append("question", "");
    }

    private static void renamed(Document entry, String before, String after) {
        var words = words(entry);
        var kept = words.remove(before);
        if (kept != null) {
            words.append(after, kept);
        }
        var text = entry.get("text", Document.class);
        List<String> erased = text.getList("erased", String.class);
        text.append(
                "erased", erased.stream().map(each -> each.equals(before) ? after : each).toList());
    }

    private static Document words(Document entry) {
        return entry.get("text", Document.class).get("words", Document.class);
    }
}

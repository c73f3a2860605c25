package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RoomText;

import jakarta.servlet.http.Cookie;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Receives people at the room's addresses: who is it, where are they, what do they see there. */
final class RoomVisits {
    private static final Logger log = LoggerFactory.getLogger(RoomVisits.class);
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Rooms rooms;
    private final Sample sample;
    private final SamplePlayer player;
    private final RoomPages pages;
    private final RoomActions actions;
    private final RoomPictures pictures;
    private final RoomCompletion completion;
    private final RoomClock clock;
    private final Supplier<String> tokens;
    private final String pageToken;
    private final Phrases phrases;

    RoomVisits(
            Rooms rooms,
            Sample sample,
            SamplePlayer player,
            RoomPages pages,
            RoomActions actions,
            RoomPictures pictures,
            RoomCompletion completion,
            RoomClock clock,
            Supplier<String> tokens,
            String pageToken,
            Phrases phrases) {
        this.rooms = rooms;
        this.sample = sample;
        this.player = player;
        this.pages = pages;
        this.actions = actions;
        this.pictures = pictures;
        this.completion = completion;
        this.clock = clock;
        this.tokens = tokens;
        this.pageToken = pageToken;
        this.phrases = phrases;
    }

    /** Leads to the direct message of whoever is named, or where everybody is. */
    ServerResponse enter(ServerRequest request) {
        return Optional.ofNullable(request.pathVariables().get("person"))
                .flatMap(wanted -> sample.person(new UserId(wanted)))
                .map(person -> to(person, person.direct()))
                .orElseGet(() -> to(sample.person(sample.admin()).orElseThrow(), sample.lobby()));
    }

    ServerResponse show(ServerRequest web, String template) {
        var request = read(web);
        var me = request.persona();
        if (!pages.isOpenTo(me, request.channel())) {
            return to(me, me.direct());
        }
        if (request.onHome() && template.endsWith("room")) {
            actions.openHome(request);
        }
        var view = pages.view(request.workspace(), me, request.channel(), request.field("thread"));
        return ServerResponse.ok()
                .cookie(cookie())
                .header("Cache-Control", "no-store")
                .render(
                        template,
                        Map.of(
                                "view",
                                view,
                                "t",
                                new RoomWords(phrases),
                                "headers",
                                RoomJson.object(RoomGuard.HEADER, pageToken)));
    }

    ServerResponse complete(ServerRequest web) {
        var ways = completion.complete(read(web));
        return ServerResponse.ok().render("rehearsal/completions", Map.of("ways", ways));
    }

    ServerResponse picture(ServerRequest web) {
        int number = Integer.parseInt(web.pathVariable("number"));
        boolean dark = web.param("theme").filter("dark"::equals).isPresent();
        return pictures.picture(read(web), web.pathVariable("post"), number, dark);
    }

    ServerResponse act(ServerRequest web, Function<RoomRequest, ServerResponse> deed) {
        var request = read(web);
        return pages.isOpenTo(request.persona(), request.channel())
                ? deed.apply(request)
                : say(400, RoomText.UNREADABLE_REQUEST);
    }

    ServerResponse startAgain(ServerRequest request) {
        player.settle(rooms.startAgain());
        return ServerResponse.ok().header("HX-Redirect", "/").build();
    }

    ServerResponse unreadable(Throwable error, ServerRequest request) {
        log.warn("{} {} could not be read", request.method(), request.path(), error);
        return say(400, RoomText.UNREADABLE_REQUEST);
    }

    ServerResponse fault(Throwable error, ServerRequest request) {
        log.error("{} {} failed", request.method(), request.path(), error);
        return say(500, RoomText.FAULT);
    }

    private ServerResponse say(int status, RoomText sentence) {
        return ServerResponse.status(status).contentType(PLAIN).body(phrases.say(sentence));
    }

    /**
     * @throws IllegalArgumentException when nobody is called that
     */
    private RoomRequest read(ServerRequest web) {
        var person =
                sample.person(new UserId(web.pathVariable("person")))
                        .orElseThrow(() -> new IllegalArgumentException("nobody of that name"));
        var fields = new TreeMap<String, List<String>>(web.params());
        fields.computeIfAbsent("token", name -> List.of(tokens.get()));
        return new RoomRequest(
                rooms.current(),
                person,
                new ChannelId(web.pathVariable("channel")),
                clock.now(),
                fields);
    }

    private static ServerResponse to(Sample.Persona person, ChannelId channel) {
        return ServerResponse.seeOther(URI.create(RoomPages.path(person, channel))).build();
    }

    private Cookie cookie() {
        var cookie = new Cookie(RoomGuard.COOKIE, pageToken);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}

package dev.soundings.rehearsal;

import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The addresses of the room: {@code /as/tom/in/atlas} is what Tom sees in that channel, and what he
 * does there is posted below it. They exist on the room's own port only.
 */
final class RoomRoutes {
    private static final String CORNER = "/as/{person}/in/{channel}";

    private final RoomVisits visits;
    private final RoomActions actions;
    private final RoomLive live;

    RoomRoutes(RoomVisits visits, RoomActions actions, RoomLive live) {
        this.visits = visits;
        this.actions = actions;
        this.live = live;
    }

    /**
     * @param ownDoor whether a request came through the room's port
     */
    RouterFunction<ServerResponse> behind(RequestPredicate ownDoor) {
        return RouterFunctions.route().nest(ownDoor, this::add).build();
    }

    private void add(RouterFunctions.Builder room) {
        room.GET("/", visits::enter);
        room.GET("/as/{person}", visits::enter);
        room.GET("/room/events", request -> live.connect());
        room.POST("/room/again", visits::startAgain);
        room.GET(CORNER, request -> visits.show(request, "rehearsal/room"));
        room.GET(CORNER + "/live", request -> visits.show(request, "rehearsal/live"));
        room.GET(CORNER + "/complete", visits::complete);
        room.GET(CORNER + "/picture/{post}/{number}", visits::picture);
        room.GET(CORNER + "/chart/{post}/{number}", visits::picture);
        room.POST(CORNER + "/say", request -> visits.act(request, actions::say));
        room.POST(CORNER + "/press", request -> visits.act(request, actions::press));
        room.POST(CORNER + "/choose", request -> visits.act(request, actions::choose));
        room.POST(CORNER + "/submit", request -> visits.act(request, actions::submit));
        room.POST(CORNER + "/close", request -> visits.act(request, actions::close));
        room.POST(CORNER + "/shortcut", request -> visits.act(request, actions::shortcut));
        room.POST(CORNER + "/clock", request -> visits.act(request, actions::moveClock));
        room.onError(IllegalArgumentException.class, visits::unreadable);
        room.onError(RuntimeException.class, visits::fault);
    }
}

package dev.soundings.rehearsal;

import dev.soundings.chart.ChartPainter;
import dev.soundings.chart.Theme;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

import java.util.Optional;

/** Serves the pictures and charts of messages, to people who can see the message. */
final class RoomPictures {
    private static final MediaType SVG = new MediaType("image", "svg+xml");

    private final RoomLog log;
    private final RoomHomes homes;
    private final ChartPainter painter = new ChartPainter();

    RoomPictures(RoomLog log, RoomHomes homes) {
        this.log = log;
        this.homes = homes;
    }

    /**
     * @param post the id of the message
     * @param number which of its blocks, from 0
     */
    ServerResponse picture(RoomRequest request, String post, int number, boolean dark) {
        return block(request, post, number)
                .map(block ->
                        switch (block) {
                            case Block.Picture picture ->
                                    ServerResponse.ok()
                                            .contentType(MediaType.IMAGE_PNG)
                                            .body(picture.png().bytes());
                            case Block.Chart(var data, var altText) ->
                                    ServerResponse.ok()
                                            .contentType(SVG)
                                            .body(
                                                    painter.svg(
                                                            data, dark ? Theme.DARK : Theme.LIGHT));
                            case Block other -> missing();
                        })
                .orElseGet(RoomPictures::missing);
    }

    private Optional<Block> block(RoomRequest request, String post, int number) {
        return message(request, post)
                .map(ChatMessage::blocks)
                .filter(blocks -> number < blocks.size())
                .map(blocks -> blocks.get(number));
    }

    private Optional<ChatMessage> message(RoomRequest request, String post) {
        var user = request.persona().user();
        return request.onHome()
                ? homes.find(request.workspace(), user)
                : log.find(request.workspace(), post)
                        .filter(found -> found.channel().equals(request.channel()))
                        .filter(found -> found.visibleTo(user))
                        .map(RoomPost::message);
    }

    private static ServerResponse missing() {
        return ServerResponse.notFound().build();
    }
}

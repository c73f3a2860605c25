package dev.soundings.delivery;

import dev.soundings.chat.ChatGateway;
import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;

/** The platforms that are connected. */
record Gateways(List<ChatGateway> all) {
    Gateways {
        all = List.copyOf(all);
    }

    Optional<ChatGateway> serving(WorkspaceId workspace) {
        return all.stream().filter(gateway -> gateway.serves(workspace)).findFirst();
    }
}

package dev.soundings.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** JDA has Discord's gateway built in; here it is told which one to use. */
final class GatewayAddress extends ConcurrentSessionController {
    private final String url;

    GatewayAddress(String url) {
        this.url = url;
    }

    @Override
    public String getGateway() {
        return url;
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        return new ShardedGateway(url, 1, 1);
    }
}

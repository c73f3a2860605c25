package dev.soundings.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;

import dev.soundings.standin.SlackStandIn;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import java.net.URI;
import java.util.regex.Pattern;

/** The yardstick: Bolt in the same web server, saying back what it was told. */
final class BareBolt implements AutoCloseable {
    private static final Pattern ANY = Pattern.compile(".*");

    private final WebServer server;

    BareBolt(SlackStandIn slack) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl().resolve("api/").toString());
        var app =
                new App(
                        AppConfig.builder()
                                .slack(Slack.getInstance(config))
                                .singleTeamBotToken(slack.botToken())
                                .signingSecret(slack.signingSecret())
                                .authTestCacheEnabled(true)
                                .build());
        app.command(ANY, (request, context) -> context.ack(request.getPayload().getText()));
        server =
                new TomcatServletWebServerFactory(0)
                        .getWebServer(servlets ->
                                servlets.addServlet("slack", new SlackAppServlet(app))
                                        .addMapping("/slack/*"));
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    @Override
    public void close() {
        server.stop();
        // Else its threads keep the process alive.
        server.destroy();
    }
}

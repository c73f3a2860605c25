package dev.soundings.rehearsal;

import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * The room's own door into the web server, reachable from this machine only, so that the service's
 * port can be opened to the world without the room.
 */
final class RoomConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Connector connector = new Connector();

    RoomConnector(int port) {
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.getProtocolHandler().setExecutor(new VirtualThreadExecutor("room-"));
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addAdditionalConnectors(connector);
    }

    /** The port it listens on, once the server runs. */
    int port() {
        return connector.getLocalPort();
    }
}

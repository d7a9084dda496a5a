package org.attest.app;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.attest.access.Gate;
import org.attest.rest.Api;
import org.attest.rest.ServerProblems;

/** One port, one gate, every door behind it. */
final class HttpServer implements AutoCloseable {
    private final FusekiServer fuseki;

    private HttpServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /** Starts to listen. */
    static HttpServer start(Wiring wiring, Config settings) throws IOException {
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.loopback())
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new Gate(wiring.tokens(), settings.bodyBytes()))
                .addServlet("/sparql", wiring.sparql())
                .addServlet(Api.MOUNT, wiring.rest());
        FusekiServer fuseki = builder.build();
        fuseki.getJettyServer().setErrorHandler(new ServerProblems());
        HttpServer server = started(fuseki, settings);
        wiring.releaseAsDue();
        return server;
    }

    private static HttpServer started(FusekiServer fuseki, Config settings) {
        try {
            return new HttpServer(fuseki.start());
        } catch (RuntimeException failed) {
            if (causedByBind(failed)) {
                throw new CommandFailed(
                        Exit.ENVIRONMENT, "port " + settings.port() + " is taken: choose another with --port");
            }
            throw failed;
        }
    }

    private static boolean causedByBind(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    /** A port nobody listens on now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The port it listens on. */
    int port() {
        return fuseki.getPort();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}

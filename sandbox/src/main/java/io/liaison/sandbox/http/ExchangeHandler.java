package io.liaison.sandbox.http;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;

/** From the JDK's exchange to an {@link Endpoint} and back. Logs the path only: queries hold codes. */
final class ExchangeHandler implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(ExchangeHandler.class.getName());

    private final URI address;
    private final BodyBounds bounds;
    private final Endpoint endpoint;

    ExchangeHandler(URI address, BodyBounds bounds, Endpoint endpoint) {
        this.address = address;
        this.bounds = bounds;
        this.endpoint = endpoint;
    }

    @Override
    public void handle(HttpExchange exchange) {
        try (exchange) {
            Wire.write(exchange, answer(exchange));
        } catch (IOException gone) {
            LOG.log(DEBUG, "The caller left before the answer to {0}", path(exchange));
        }
    }

    private HTTPResponse answer(HttpExchange exchange) throws IOException {
        try {
            return endpoint.answer(Wire.read(exchange, address, bounds));
        } catch (GeneralException refused) {
            return Refusals.render(refused);
        } catch (RuntimeException | LinkageError bug) {
            LOG.log(ERROR, "Unexpected failure at " + path(exchange), bug);
            return Answers.json(HTTPResponse.SC_SERVER_ERROR, "{\"error\":\"server_error\"}");
        }
    }

    private static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getRawPath();
    }
}

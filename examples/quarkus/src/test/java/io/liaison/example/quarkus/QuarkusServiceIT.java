package io.liaison.example.quarkus;

import io.liaison.example.testing.TicketServiceContract;
import java.util.regex.Pattern;

/** The service as {@code java -jar} runs it. */
class QuarkusServiceIT extends TicketServiceContract {

    @Override
    protected String port() {
        return "quarkus.http.port";
    }

    @Override
    protected Pattern listening() {
        return Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    }
}

package io.liaison.rest.console.live;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** The line to one page. The id of an event is what the page shows once it has followed it; a browser names it when it comes back. */
record LiveStream(SseEventSink sink, Sse sse) {
    private static final long SOON = 2_000;
    private static final long LATER = 60_000;

    boolean isOpen() {
        return !sink.isClosed();
    }

    void begin() {
        send(sse.newEventBuilder().reconnectDelay(SOON).comment("watching"));
    }

    void changed(String state) {
        send(sse.newEventBuilder().id(state).name("changed").data(state));
    }

    void comeBackLater() {
        send(sse.newEventBuilder().reconnectDelay(LATER).comment("not now"));
    }

    /** Whoever has gone is not told. */
    private void send(OutboundSseEvent.Builder event) {
        var ignored = sink.send(event.build());
    }
}

package io.liaison.application.port.outbound;

import io.liaison.application.port.Bytes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.WebhookHandshake;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.trigger.EventBody;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;

/** Understands what providers post, and whether it is theirs. */
public interface HookCalls {

    /**
     * What a call reports, once its signature has proved that the provider has made it, over the very bytes that came.
     *
     * @failure 20082 nothing proves it
     */
    Either<Failure, Report> report(EventDefinition event, Secret key, Call call, Instant now);

    /**
     * What is to be answered to a call that only wants to know whether the address is ours; none for any other call. Whoever
     * knows the address can ask, so nothing is answered that could be made use of, such as the signature of a message.
     *
     * @failure 20082 it does not know the word that it has to know, or asks for what is not answered
     */
    Either<Failure, Option<Handshake>> handshake(WebhookHandshake how, Secret key, Call call);

    /** {@code url} is the whole address as the provider knows it, with its query. */
    record Call(String method, URI url, Seq<HttpHeader> headers, Bytes body) {}

    /**
     * What happened: what the provider calls it, what it is remembered by, and what it says. What is not signed of it does not
     * make it another one: where its id is not, it is remembered by what is as well.
     */
    record Report(Option<String> sourceId, Seq<String> sightings, EventBody body) {}

    /**
     * An answer, and the key that the provider will sign with where it has just told it. Anybody may have told it: only a hook
     * that waits to be told its key may take it.
     */
    record Handshake(String mediaType, String body, Option<HttpHeader> header, Option<Secret> key) {}
}

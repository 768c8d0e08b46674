package io.liaison.application.port.inbound.trigger;

import io.liaison.application.port.Bytes;
import io.liaison.application.port.FailsWith;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.HookNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.proxy.HttpHeader;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** Takes what a provider posts to the address of a hook. */
@FunctionalInterface
public interface ReceiveCall {

    /**
     * Answered on the right only once it is certain to stay: what was received before is as good as received. Nothing that is not
     * known to come from the provider changes anything.
     *
     * @failure 1002 {@link ConnectorNotFound}: its connector has been removed meanwhile;
     *     {@link HookNotFound}: nobody was given this address
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the secret of the hook does not open
     * @failure 20082 {@link WebhookNotBelieved}
     */
    @FailsWith({
        ConnectorNotFound.class,
        HookNotFound.class,
        StorageUnavailable.class,
        SecretUndecryptable.class,
        WebhookNotBelieved.class
    })
    Either<Failure, Answer> receive(Command command);

    /** The address that was posted to, and what came there; {@code url} is all of it as the provider knows it, with its query. */
    record Command(Secret address, String method, URI url, Seq<HttpHeader> headers, Bytes body) {}

    /** What the provider is told: {@code reply} is what it wanted to know, where that was all. */
    record Answer(Option<Reply> reply, boolean isNew) {}

    /** What a provider wants to be told before it posts: in the body, and in a header where it looks there. */
    record Reply(String mediaType, String body, Option<HttpHeader> header) {}
}

package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;

/** The one place where what the network throws becomes a failure. Messages stay behind: they may quote what was sent. */
final class NetworkFailures {
    private static final System.Logger LOG = System.getLogger(NetworkFailures.class.getName());
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private NetworkFailures() {}

    static Failure of(String host, Throwable thrown) {
        return switch (thrown) {
            case MessageConstraintException tooLong -> misbehaved(Misbehaviour.TOO_LARGE);
            case ZipException notPacked -> misbehaved(Misbehaviour.NOT_JSON);
            case HttpException notHttp -> misbehaved(Misbehaviour.NOT_JSON);
            case UnknownHostException unknown -> unreachable(host, Obstacle.NAME_NOT_RESOLVED);
            case ConnectException refused -> unreachable(host, Obstacle.CONNECTION_REFUSED);
            case NoRouteToHostException refused -> unreachable(host, Obstacle.CONNECTION_REFUSED);
            case SocketTimeoutException late -> unreachable(host, Obstacle.TIMED_OUT);
            case SSLException untrusted -> unreachable(host, Obstacle.TLS_FAILED);
            case IOException lost -> unreachable(host, Obstacle.CONNECTION_LOST);
            case InterruptedException stopped -> unreachable(host, Obstacle.CONNECTION_LOST);
            default -> unforeseen(host, thrown);
        };
    }

    /** It has a name and no address. */
    static Failure addressless(String host) {
        return unreachable(host, Obstacle.NAME_NOT_RESOLVED);
    }

    /** Nobody waits for it any longer, whether it answers or not. */
    static Failure late(String host) {
        return unreachable(host, Obstacle.TIMED_OUT);
    }

    /** Nobody waits for it, so it was not even asked. */
    static Failure abandoned(String host) {
        return unreachable(host, Obstacle.CONNECTION_LOST);
    }

    private static Failure unforeseen(String host, Throwable bug) {
        var cause = Option.of(bug.getCause()).getOrElse(bug);
        LOG.log(
                System.Logger.Level.WARNING,
                "A call to {0} ended in {1}",
                host,
                cause.getClass().getName());
        return unreachable(host, Obstacle.CONNECTION_LOST);
    }

    private static Failure misbehaved(Misbehaviour what) {
        return new ProviderMisbehaved(what, ProviderMessage.NONE);
    }

    private static Failure unreachable(String host, Obstacle obstacle) {
        return new ProviderUnreachable(host, obstacle, RETRY_AFTER);
    }
}

package io.liaison.providers.courier;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.TargetRefused;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.protocol.Errors;

/** The one place where what a producer throws becomes a failure. */
final class KafkaFailures {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private KafkaFailures() {}

    static Failure of(String servers, Throwable thrown) {
        return switch (cause(thrown)) {
            case UnknownTopicOrPartitionException unknown -> refused(unknown);
            case RetriableException away -> unreachable(servers, Obstacle.TIMED_OUT);
            case java.util.concurrent.TimeoutException late -> unreachable(servers, Obstacle.TIMED_OUT);
            case ConfigException nowhere
            when isAboutServers(nowhere) -> unreachable(servers, Obstacle.NAME_NOT_RESOLVED);
            case InterruptedException stopped -> unreachable(servers, Obstacle.CONNECTION_LOST);
            case Throwable other -> refused(other);
        };
    }

    /** Whether the producer itself has to be replaced, and not only this record was refused. */
    static boolean isFinal(Throwable thrown) {
        return switch (cause(thrown)) {
            case RetriableException later -> false;
            case java.util.concurrent.TimeoutException later -> false;
            case RecordTooLargeException record -> false;
            case InvalidTopicException topic -> false;
            case AuthorizationException topic -> false;
            case Throwable other -> true;
        };
    }

    /** A topic that is nowhere is waited for, so that it looks as if nobody had answered. */
    private static Throwable cause(Throwable thrown) {
        var inside = thrown.getCause();
        if (inside == null) {
            return thrown;
        }
        return thrown instanceof ExecutionException
                        || inside instanceof UnknownTopicOrPartitionException
                        || inside instanceof ConfigException
                ? cause(inside)
                : thrown;
    }

    private static boolean isAboutServers(ConfigException why) {
        return String.valueOf(why.getMessage()).contains(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG);
    }

    private static Failure refused(Throwable why) {
        return new TargetRefused(
                Errors.forException(why).name(),
                new ProviderMessage(Option.of(why.getMessage()).getOrElse("")));
    }

    private static Failure unreachable(String servers, Obstacle obstacle) {
        return new ProviderUnreachable(servers, obstacle, RETRY_AFTER);
    }
}

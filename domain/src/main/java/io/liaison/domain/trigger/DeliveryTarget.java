package io.liaison.domain.trigger;

import java.net.URI;

/** Where events go. */
public sealed interface DeliveryTarget {

    default TargetType type() {
        return switch (this) {
            case Webhook webhook -> TargetType.WEBHOOK;
            case Kafka kafka -> TargetType.KAFKA;
            case Notify notify -> TargetType.NOTIFY;
            case Handler handler -> TargetType.HANDLER;
        };
    }

    /** The value of the {@linkplain TargetType#member() member} of its type. */
    default String value() {
        return switch (this) {
            case Webhook webhook -> webhook.url().toString();
            case Kafka kafka -> kafka.topic();
            case Notify notify -> notify.channel();
            case Handler handler -> handler.name();
        };
    }

    /** They are posted to an address, signed. */
    record Webhook(URI url) implements DeliveryTarget {}

    /** They are written to a topic of the brokers that the operator has named, under the connection as their key. */
    record Kafka(String topic) implements DeliveryTarget {}

    /** Whoever listens on a channel of the database is notified. */
    record Notify(String channel) implements DeliveryTarget {}

    /** The program that embeds the engine handles them, by that name. */
    record Handler(String name) implements DeliveryTarget {}
}

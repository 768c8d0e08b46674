package io.liaison.providers.hook;

import io.liaison.application.port.Bytes;
import io.vavr.control.Option;
import java.util.function.Predicate;

/**
 * What is known of a message that is believed: the content that was proved, or where nothing is, all of it.
 *
 * @param covers whether what stands in a place is part of it
 * @param ownId where the scheme itself says what the message is called
 */
record Proven(Bytes content, Predicate<String> covers, Option<String> ownId) {

    static Proven signed(byte[] content, Predicate<String> covers, Option<String> ownId) {
        return new Proven(Bytes.of(content), covers, ownId);
    }

    /** Whoever has sent it knows the key, or nobody has to; it may say anything, so all of it is as good as its id. */
    static Proven unsigned(Message message) {
        var content = Contents.joined(message.query(), message.body());
        return new Proven(Bytes.of(content), place -> true, Option.none());
    }
}

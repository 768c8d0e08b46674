package io.liaison.rest.browser;

import io.liaison.application.text.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** By mouse and by keyboard, each in a language of its own. */
final class Ways {

    private Ways() {}

    static Stream<Arguments> all() {
        return Stream.of(Arguments.of(Language.ENGLISH, Hand.MOUSE), Arguments.of(Language.FRENCH, Hand.KEYBOARD));
    }
}

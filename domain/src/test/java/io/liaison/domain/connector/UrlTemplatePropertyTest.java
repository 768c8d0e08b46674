package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The judge compares characters and knows nothing of addresses but into which part a template puts a value. */
class UrlTemplatePropertyTest {
    private static final int CASES = 50_000;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    @Test
    void whatever_fields_hold_stays_where_the_template_puts_it() {
        var counterexamples = cases().flatMap(hostile -> expanded(hostile)
                        .filter(address -> !isAsIntended(hostile, address))
                        .map(address -> "seed %d: %s with %s became %s"
                                .formatted(hostile.seed(), hostile.text(), hostile.values(), address)))
                .take(5)
                .toList();

        assertThat(counterexamples).isEmpty();
    }

    @Test
    void plain_labels_are_filled_in_wherever_a_template_wants_them() {
        var plain = cases().filter(
                        hostile -> isTemplate(hostile) && hostile.usedValues().forAll(UrlTemplatePropertyTest::isLabel))
                .toList();

        assertThat(plain.filter(hostile -> expanded(hostile).isEmpty())).isEmpty();
        assertThat(plain.size()).isGreaterThan(CASES / 50);
    }

    @Test
    void some_hostile_values_come_as_far_as_an_address_and_most_do_not() {
        var hostile = cases().filter(
                        each -> isTemplate(each) && !each.usedValues().forAll(UrlTemplatePropertyTest::isLabel))
                .toList();

        assertThat(hostile.count(each -> expanded(each).isDefined())).isBetween(CASES / 50, hostile.size() / 2);
    }

    private static Iterator<HostileTemplate> cases() {
        return Iterator.range(0, CASES).map(HostileTemplate::of);
    }

    private static boolean isTemplate(HostileTemplate hostile) {
        return UrlTemplate.of("url", hostile.text()).isRight();
    }

    private static Option<URI> expanded(HostileTemplate hostile) {
        return UrlTemplate.of("url", hostile.text())
                .flatMap(template -> template.expand(hostile.values()))
                .toOption();
    }

    private static boolean isAsIntended(HostileTemplate hostile, URI address) {
        var host = hostile.filled(hostile.host());
        var name = host.split(":", 2)[0];
        var port = host.substring(name.length()) + hostile.port();
        return address.toString().equals(hostile.origin() + host + hostile.port() + hostile.filled(hostile.tail()))
                && name.equals(address.getHost())
                && consistsOf(name, LETTERS + DIGITS + ".-")
                && (port.isEmpty() ? -1 : Integer.parseInt(port.substring(1))) == address.getPort()
                && (name.equals(host) || isPortOfTheLastValue(hostile))
                && hostile.usedValues().forAll(UrlTemplatePropertyTest::hasNoDelimiter);
    }

    /** The host ends in a placeholder, and nothing before that has brought a colon along. */
    private static boolean isPortOfTheLastValue(HostileTemplate hostile) {
        return HostileTemplate.isPlaceholder(hostile.host().last())
                && hostile.port().isEmpty()
                && hostile.filled(hostile.host().init()).indexOf(':') < 0;
    }

    private static boolean hasNoDelimiter(String value) {
        return consistsOf(value, LETTERS + DIGITS + ".-_~:")
                && !List.of("", ".", "..").contains(value);
    }

    private static boolean isLabel(String value) {
        return !value.isEmpty() && consistsOf(value, LETTERS + DIGITS) && LETTERS.indexOf(value.charAt(0)) >= 0;
    }

    private static boolean consistsOf(String text, String letters) {
        return text.chars().allMatch(letter -> letters.indexOf(letter) >= 0);
    }
}

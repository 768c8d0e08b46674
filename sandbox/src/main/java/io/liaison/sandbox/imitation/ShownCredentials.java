package io.liaison.sandbox.imitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.liaison.sandbox.imitation.habits.Placement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for credentials where they have to stand. */
final class ShownCredentials {
    private static final String BASIC = "Basic ";

    private final Arrival arrival;
    private final Map<String, String> query;

    private ShownCredentials(Arrival arrival, Map<String, String> query) {
        this.arrival = arrival;
        this.query = query;
    }

    static ShownCredentials in(Arrival arrival) throws Refused {
        return new ShownCredentials(arrival, arrival.query());
    }

    /** What stands there, if anything; for {@link Placement.In#ANYWHERE} all that could be meant. */
    List<String> at(Placement place) {
        return switch (place.in()) {
            case HEADER ->
                header(place.name()).flatMap(value -> after(place.prefix(), value)).stream()
                        .toList();
            case PARAMETER ->
                Optional.ofNullable(query.get(place.name())).stream().toList();
            case BASIC -> pair().stream().toList();
            case SIGNATURE ->
                AwsSignature.in(arrival).map(AwsSignature::text).stream().toList();
            case ANYWHERE -> anywhere();
        };
    }

    boolean shows(Placement place, String credential) {
        return switch (place.in()) {
            case SIGNATURE ->
                AwsSignature.in(arrival)
                        .filter(signature -> signature.isBy(credential))
                        .isPresent();
            case BASIC -> at(place).contains(pairOf(place, credential));
            case HEADER, PARAMETER, ANYWHERE -> at(place).contains(credential);
        };
    }

    Optional<String> pair() {
        return header("Authorization").flatMap(value -> after(BASIC, value)).map(ShownCredentials::decoded);
    }

    private static String pairOf(Placement place, String credential) {
        if (!place.name().isEmpty()) {
            return place.name() + ":" + credential;
        }
        return place.prefix().isEmpty() ? credential : credential + ":" + place.prefix();
    }

    private List<String> anywhere() {
        var headers = arrival.http().getHeaderMap().values().stream()
                .flatMap(List::stream)
                .flatMap(value -> Stream.of(value, value.substring(value.indexOf(' ') + 1)));
        var pairs = pair().stream().flatMap(value -> Stream.concat(Stream.of(value), Stream.of(value.split(":", 2))));
        return Stream.of(headers, pairs, query.values().stream())
                .flatMap(all -> all)
                .toList();
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(arrival.header(name));
    }

    /** Schemes are the same in capitals and small letters, as RFC 9110 says. */
    private static Optional<String> after(String prefix, String value) {
        return value.regionMatches(true, 0, prefix, 0, prefix.length()) && value.length() > prefix.length()
                ? Optional.of(value.substring(prefix.length()))
                : Optional.empty();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}

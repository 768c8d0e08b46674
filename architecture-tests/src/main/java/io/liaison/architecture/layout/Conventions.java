package io.liaison.architecture.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a code base has agreed upon beyond its layers.
 *
 * @param confinements the libraries that stay in some packages
 * @param suffixes ends of names that belong to a package below the root, beyond those that every layout has
 * @param secrets the names, without package, of the types of the core whose readable form must show nothing
 * @param uncontracted the simple names of the outbound ports that no contract describes
 * @param names what single types are called that rules speak of
 */
public record Conventions(
        List<Confinement> confinements,
        List<Suffix> suffixes,
        List<String> secrets,
        List<String> uncontracted,
        Names names) {
    private static final List<String> OUR_SECRETS = List.of("AccessToken", "CodeVerifier", "Secret", "TokenGrant");

    static final Conventions OURS = new Conventions(Libraries.OURS, List.of(), OUR_SECRETS, List.of(), Names.usual());

    Conventions withConfined(String library, String... places) {
        var others = confinements.stream().filter(row -> !row.library().equals(library));
        var added = Stream.of(Confinement.confine(library, places));
        return new Conventions(Stream.concat(others, added).toList(), suffixes, secrets, uncontracted, names);
    }

    Conventions withSuffix(String end, String place) {
        var added = Stream.of(new Suffix(end, List.of(place)));
        return new Conventions(
                confinements, Stream.concat(suffixes.stream(), added).toList(), secrets, uncontracted, names);
    }

    Conventions withSecrets(String... types) {
        return new Conventions(confinements, suffixes, List.of(types), uncontracted, names);
    }

    Conventions withUncontracted(String... ports) {
        return new Conventions(confinements, suffixes, secrets, List.of(ports), names);
    }

    Conventions withNames(Names others) {
        return new Conventions(confinements, suffixes, secrets, uncontracted, others);
    }

    /** The packages that somebody named, as opposed to where our libraries would be. */
    Stream<String> namedPlaces() {
        var homes = confinements.stream()
                .filter(row -> !Libraries.OURS.contains(row))
                .flatMap(row -> row.places().stream());
        return Stream.concat(homes, suffixes.stream().flatMap(suffix -> suffix.packages().stream()));
    }

    /** The types that somebody named: each has to be there, as the packages have. */
    public Stream<String> namedTypes() {
        return Stream.concat(secrets.equals(OUR_SECRETS) ? Stream.empty() : secrets.stream(), uncontracted.stream());
    }
}

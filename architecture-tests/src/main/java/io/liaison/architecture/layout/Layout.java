package io.liaison.architecture.layout;

import java.util.List;

/**
 * The packages of a hexagonal code base: a core of domain and application, and adapters around it.
 *
 * @param root the package above them all, such as {@code com.acme.shop}
 * @param domain the name of the domain's package below the root
 * @param application the same of the application, which has {@code port}, {@code service}, {@code engine}, {@code text}
 * @param adapters the same of each adapter
 * @param api the adapter that drives the application, such as the one that serves HTTP; its {@code launch} puts the parts
 *     together and may see them all
 * @param shared the packages of the API that its other packages may use
 * @param companions the packages below the root that are programs of their own, which {@code launch} may start
 * @param generated the packages below the root that a generator writes, such as {@code persistence.tables}
 * @param conventions what things are called there, and which library stays where
 */
public record Layout(
        String root,
        String domain,
        String application,
        List<String> adapters,
        String api,
        List<String> shared,
        List<String> companions,
        List<String> generated,
        Conventions conventions)
        implements Packages {
    static final List<String> OUR_SHARED = List.of("page", "problem", "security", "wire");

    /** The names that Liaison itself uses. */
    public static Layout of(String root) {
        return new Layout(
                root,
                "domain",
                "application",
                List.of("rest", "persistence", "providers"),
                "rest",
                OUR_SHARED,
                List.of(),
                List.of(),
                Conventions.OURS);
    }

    public Layout withCore(String domainName, String applicationName) {
        return new Layout(root, domainName, applicationName, adapters, api, shared, companions, generated, conventions);
    }

    public Layout withAdapters(String... names) {
        return new Layout(root, domain, application, List.of(names), api, shared, companions, generated, conventions);
    }

    /** Which of the adapters drives the application. */
    public Layout withApi(String name) {
        return new Layout(root, domain, application, adapters, name, shared, companions, generated, conventions);
    }

    /** The packages of the API that all others of it may use. */
    public Layout withShared(String... names) {
        return new Layout(root, domain, application, adapters, api, List.of(names), companions, generated, conventions);
    }

    public Layout withCompanions(String... names) {
        return new Layout(root, domain, application, adapters, api, shared, List.of(names), generated, conventions);
    }

    public Layout withGenerated(String... names) {
        return new Layout(root, domain, application, adapters, api, shared, companions, List.of(names), conventions);
    }

    /** Only these packages may know a library, such as {@code org.jooq..}; replaces what was said of it before. */
    public Layout withConfined(String library, String... places) {
        return withConventions(conventions.withConfined(library, places));
    }

    /** A name that ends so is for classes of this package, such as {@code Event} for {@code domain.event}. */
    public Layout withSuffix(String suffix, String place) {
        return withConventions(conventions.withSuffix(suffix, place));
    }

    /** The types whose readable form must show nothing, such as {@code Secret} or {@code FieldValue.Text}. */
    public Layout withSecrets(String... names) {
        return withConventions(conventions.withSecrets(names));
    }

    /** The outbound ports whose adapters meet the real thing in their tests, so that no contract speaks for them. */
    public Layout withUncontracted(String... ports) {
        return withConventions(conventions.withUncontracted(ports));
    }

    private Layout withConventions(Conventions others) {
        return new Layout(root, domain, application, adapters, api, shared, companions, generated, others);
    }
}

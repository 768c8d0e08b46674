package io.liaison.architecture.layout;

import java.util.List;

/**
 * The packages of a hexagonal code base: a core of domain and application, and adapters around it.
 *
 * @param root the package above them all, such as {@code com.acme.shop}
 * @param domain the name of the domain's package below the root; it has {@code error} and {@code shared}
 * @param application the same of the application, which has {@code port}, {@code service}, {@code engine}, {@code text}
 * @param adapters the same of each adapter
 * @param api the adapter that drives the application, such as the one that serves HTTP; its {@code launch} puts the parts
 *     together and may see them all, and its {@code problem} says what a failure is in HTTP
 * @param shared the packages of the API that its other packages may use
 * @param companions the packages below the root that are programs of their own, which {@code launch} may start
 * @param store the adapter that reads back what the domain has let through before
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
        String store,
        List<String> generated,
        Conventions conventions)
        implements Packages {
    static final String OUR_STORE = "persistence";
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
                OUR_STORE,
                List.of(),
                Conventions.OURS);
    }

    public Layout withCore(String domainName, String applicationName) {
        return new Layout(
                root, domainName, applicationName, adapters, api, shared, companions, store, generated, conventions);
    }

    public Layout withAdapters(String... names) {
        return new Layout(
                root, domain, application, List.of(names), api, shared, companions, store, generated, conventions);
    }

    /** Which of the adapters drives the application. */
    public Layout withApi(String name) {
        return new Layout(root, domain, application, adapters, name, shared, companions, store, generated, conventions);
    }

    /** The packages of the API that all others of it may use. */
    public Layout withShared(String... names) {
        return new Layout(
                root, domain, application, adapters, api, List.of(names), companions, store, generated, conventions);
    }

    public Layout withCompanions(String... names) {
        return new Layout(
                root, domain, application, adapters, api, shared, List.of(names), store, generated, conventions);
    }

    /** Which of the adapters may call the domain's constructors, since it reads back what was let through. */
    public Layout withStore(String name) {
        return new Layout(root, domain, application, adapters, api, shared, companions, name, generated, conventions);
    }

    public Layout withGenerated(String... names) {
        return new Layout(
                root, domain, application, adapters, api, shared, companions, store, List.of(names), conventions);
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

    public Layout withNames(Names names) {
        return withConventions(conventions.withNames(names));
    }

    private Layout withConventions(Conventions others) {
        return new Layout(root, domain, application, adapters, api, shared, companions, store, generated, others);
    }
}

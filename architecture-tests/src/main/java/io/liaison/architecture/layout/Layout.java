package io.liaison.architecture.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * The packages of a hexagonal code base: a core of domain and application, and adapters around it.
 *
 * @param root the package above them all, such as {@code com.acme.shop}
 * @param domain the name of the domain's package below the root; it has {@code error} and {@code shared}
 * @param application the same of the application, which has {@code port}, {@code service}, {@code engine}, {@code text}
 * @param adapters the same of each adapter
 * @param api the adapter that serves HTTP; its {@code launch} puts the parts together and may see them all, and its
 *     {@code problem} says what a failure is in HTTP
 * @param shared the packages of the API that its other packages may use
 * @param companions the packages below the root that are programs of their own, which {@code launch} may start
 * @param store the adapter that reads back what the domain has let through before
 * @param generated the packages below the root that a generator writes, such as {@code persistence.tables}
 * @param names what single types are called that rules speak of
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
        Names names) {

    /** The names that Liaison itself uses. */
    public static Layout of(String root) {
        return new Layout(
                root,
                "domain",
                "application",
                List.of("rest", "persistence", "providers"),
                "rest",
                List.of("page", "problem", "security", "wire"),
                List.of(),
                "persistence",
                List.of(),
                Names.usual());
    }

    public Layout withAdapters(String... these) {
        return new Layout(root, domain, application, List.of(these), api, shared, companions, store, generated, names);
    }

    public Layout withCompanions(String... these) {
        return new Layout(root, domain, application, adapters, api, shared, List.of(these), store, generated, names);
    }

    public Layout withApi(String adapter) {
        return new Layout(root, domain, application, adapters, adapter, shared, companions, store, generated, names);
    }

    public Layout withStore(String adapter) {
        return new Layout(root, domain, application, adapters, api, shared, companions, adapter, generated, names);
    }

    public Layout withGenerated(String... these) {
        return new Layout(root, domain, application, adapters, api, shared, companions, store, List.of(these), names);
    }

    public Layout withNames(Names other) {
        return new Layout(root, domain, application, adapters, api, shared, companions, store, generated, other);
    }

    /** In ArchUnit's notation, as what follows. */
    public String allPackages() {
        return root + "..";
    }

    /** What must not be empty. */
    public Stream<String> layers() {
        var around = Stream.of(adapters, companions, List.of(api, store))
                .flatMap(List::stream)
                .distinct()
                .map(this::packagesOf);
        return Stream.concat(Stream.of(corePackages()), around);
    }

    /** Domain and application, the part that must stay pure. */
    public String[] corePackages() {
        return new String[] {domainPackages(), applicationPackages()};
    }

    public String domainPackages() {
        return within(domain);
    }

    public String applicationPackages() {
        return within(application);
    }

    public String inboundPackages() {
        return within(application, "port.inbound");
    }

    public String outboundPackages() {
        return within(application, "port.outbound");
    }

    public String[] portPackages() {
        return new String[] {inboundPackages(), outboundPackages()};
    }

    /** Where failures and their codes are. */
    public String errorPackages() {
        return within(domain, "error");
    }

    /** Ids and closed vocabularies, which all features share. */
    public String vocabularyPackages() {
        return within(domain, "shared");
    }

    /** All that the API may know of the application: the inbound ports, what they carry, and the texts of errors. */
    public String[] packagesOpenToApi() {
        return new String[] {below(application, "port"), inboundPackages(), textPackages()};
    }

    public String useCasePackages() {
        return within(application, "service");
    }

    /** The front door for programs that embed the application. */
    public String enginePackages() {
        return within(application, "engine");
    }

    public String textPackages() {
        return within(application, "text");
    }

    public String apiPackages() {
        return within(api);
    }

    /** Of an adapter or a companion. */
    public String packagesOf(String name) {
        return within(name);
    }

    public String compositionPackages() {
        return within(api, "launch");
    }

    /** Where failures become what HTTP answers. */
    public String problemPackages() {
        return within(api, "problem");
    }

    public String[] adapterPackages() {
        return adapters.stream().map(this::packagesOf).toArray(String[]::new);
    }

    public String storePackages() {
        return within(store);
    }

    public String[] sharedPackages() {
        return shared.stream().map(part -> within(api, part)).toArray(String[]::new);
    }

    /** Their plain names, each of which stands for all below it. */
    public Stream<String> generatedPackages() {
        return generated.stream().map(this::below);
    }

    /** The whole name of a type that {@link Names} gives below the root. */
    public String typeOf(String name) {
        return below(name);
    }

    private String within(String... names) {
        return below(names) + "..";
    }

    private String below(String... names) {
        return root + "." + String.join(".", names);
    }
}

package io.liaison.architecture.layout;

import java.util.List;
import java.util.stream.Stream;

/** The packages that follow from the names of a layout. */
sealed interface Packages permits Layout {
    String root();

    String domain();

    String application();

    List<String> adapters();

    String api();

    List<String> shared();

    List<String> companions();

    String store();

    List<String> generated();

    Conventions conventions();

    /** In ArchUnit's notation, as what follows. */
    default String allPackages() {
        return root() + "..";
    }

    /**
     * What must not be empty: the layers, and whatever was named beside them. A default is nothing that every code base
     * must have.
     */
    default Stream<String> requiredPackages() {
        var named = Stream.of(
                        Stream.of(api()),
                        store().equals(Layout.OUR_STORE) ? Stream.<String>empty() : Stream.of(store()),
                        generated().stream(),
                        shared().equals(Layout.OUR_SHARED) ? Stream.<String>empty() : sharedNames(),
                        conventions().namedPlaces())
                .flatMap(names -> names)
                .map(this::packagesOf);
        return Stream.concat(layers(), named).distinct();
    }

    default Stream<String> layers() {
        var around = Stream.concat(adapters().stream(), companions().stream()).map(this::packagesOf);
        return Stream.concat(Stream.of(corePackages()), around);
    }

    /** Domain and application, the part that must stay pure. */
    default String[] corePackages() {
        return new String[] {domainPackages(), applicationPackages()};
    }

    default String domainPackages() {
        return within(domain());
    }

    default String applicationPackages() {
        return within(application());
    }

    /** All that the API may know of the application: the inbound ports, what they carry, and the texts of errors. */
    default String[] packagesOpenToApi() {
        return new String[] {below(application(), "port"), inboundPortPackages(), textPackages()};
    }

    default String useCasePackages() {
        return within(application(), "service");
    }

    /** The front door for programs that embed the application. */
    default String enginePackages() {
        return within(application(), "engine");
    }

    default String textPackages() {
        return within(application(), "text");
    }

    default String apiPackages() {
        return within(api());
    }

    /** Of an adapter or a companion. */
    default String packagesOf(String name) {
        return within(name);
    }

    default String compositionPackages() {
        return within(api(), "launch");
    }

    /** Where programs start, be they servers or tools: of each module, what it calls {@code launch}. */
    default String launchPackages() {
        return within("*", "launch");
    }

    default String inboundPortPackages() {
        return within(application(), "port.inbound");
    }

    default String outboundPortPackages() {
        return within(application(), "port.outbound");
    }

    default String[] portPackages() {
        return new String[] {inboundPortPackages(), outboundPortPackages()};
    }

    /** Where failures and their codes are. */
    default String errorPackages() {
        return within(domain(), "error");
    }

    /** What all features of the domain may know: ids and closed vocabularies. */
    default String sharedDomainPackages() {
        return within(domain(), "shared");
    }

    /** Where failures become what HTTP answers. */
    default String problemPackages() {
        return within(api(), "problem");
    }

    default String storePackages() {
        return within(store());
    }

    default String[] adapterPackages() {
        return adapters().stream().map(this::within).toArray(String[]::new);
    }

    /** Those that the application drives, and not it them. */
    default String[] drivenPackages() {
        return adapters().stream()
                .filter(adapter -> !adapter.equals(api()))
                .map(this::within)
                .toArray(String[]::new);
    }

    /** What stays where: whatever was said, and of the defaults those that speak of adapters that are here. */
    default Stream<Confinement> confinements() {
        return conventions().confinements().stream()
                .filter(row -> !Libraries.OURS.contains(row) || row.liesWithin(adapters()));
    }

    /** The names that belong somewhere: those that follow from the layers, and those that were added. */
    default Stream<Suffix> suffixes() {
        var services = List.of(useCasePackages());
        var ofLayers = Stream.of(
                new Suffix("Dto", List.of(apiPackages())),
                new Suffix("Mapper", List.of(adapterPackages())),
                new Suffix("Resource", List.of(apiPackages())),
                new Suffix("Row", List.of(drivenPackages())),
                new Suffix("Service", services),
                new Suffix("UseCases", services));
        var added = conventions().suffixes().stream()
                .map(suffix -> new Suffix(
                        suffix.end(),
                        suffix.packages().stream().map(this::packagesOf).toList()));
        return Stream.concat(ofLayers, added);
    }

    /** Builders, fakes and contracts for tests. */
    default String fixturePackages() {
        return root() + "..fixture..";
    }

    /** Core and adapters, without the companions, which are other programs. */
    default String[] productPackages() {
        return Stream.concat(Stream.of(corePackages()), Stream.of(adapterPackages()))
                .toArray(String[]::new);
    }

    default String[] sharedPackages() {
        return sharedNames().map(this::within).toArray(String[]::new);
    }

    default Names names() {
        return conventions().names();
    }

    /** The whole name of a type that {@link Names} gives below the root. */
    default String typeOf(String name) {
        return below(name);
    }

    private Stream<String> sharedNames() {
        return shared().stream().map(part -> api() + "." + part);
    }

    /** Their plain names, each of which stands for all below it. */
    default Stream<String> generatedPackages() {
        return generated().stream().map(this::below);
    }

    private String within(String... names) {
        return below(names) + "..";
    }

    private String below(String... names) {
        return root() + "." + String.join(".", names);
    }
}

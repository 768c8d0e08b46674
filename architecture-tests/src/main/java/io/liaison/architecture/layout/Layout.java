package io.liaison.architecture.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * The packages of a hexagonal code base: a core of domain and application, and adapters around it.
 *
 * @param root the package above them all, such as {@code com.acme.shop}
 * @param domain the name of the domain's package below the root
 * @param application the same of the application, which has {@code port}, {@code service}, {@code engine}, {@code text}
 * @param adapters the same of each adapter
 * @param api the adapter that serves HTTP; its {@code launch} puts the parts together and may see them all
 * @param shared the packages of the API that its other packages may use
 * @param companions the packages below the root that are programs of their own, which {@code launch} may start
 * @param generated the packages below the root that a generator writes, such as {@code persistence.tables}
 */
public record Layout(
        String root,
        String domain,
        String application,
        List<String> adapters,
        String api,
        List<String> shared,
        List<String> companions,
        List<String> generated) {

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
                List.of());
    }

    public Layout withAdapters(String... names) {
        return new Layout(root, domain, application, List.of(names), api, shared, companions, generated);
    }

    public Layout withCompanions(String... names) {
        return new Layout(root, domain, application, adapters, api, shared, List.of(names), generated);
    }

    public Layout withGenerated(String... names) {
        return new Layout(root, domain, application, adapters, api, shared, companions, List.of(names));
    }

    /** In ArchUnit's notation, as what follows. */
    public String allPackages() {
        return root + "..";
    }

    /** What must not be empty. */
    public Stream<String> layers() {
        var around = Stream.concat(adapters.stream(), companions.stream()).map(this::packagesOf);
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

    /** All that the API may know of the application: the inbound ports, what they carry, and the texts of errors. */
    public String[] packagesOpenToApi() {
        return new String[] {below(application, "port"), within(application, "port.inbound"), textPackages()};
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

    public String[] sharedPackages() {
        return shared.stream().map(part -> within(api, part)).toArray(String[]::new);
    }

    /** Their plain names, each of which stands for all below it. */
    public Stream<String> generatedPackages() {
        return generated.stream().map(this::below);
    }

    private String within(String... names) {
        return below(names) + "..";
    }

    private String below(String... names) {
        return root + "." + String.join(".", names);
    }
}

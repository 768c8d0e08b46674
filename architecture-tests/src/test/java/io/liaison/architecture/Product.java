package io.liaison.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.layout.Names;
import io.liaison.architecture.rule.CodeBase;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Liaison itself: how it is laid out, and what its modules contain. */
public final class Product {
    private static final String ROOT = "io.liaison";
    private static final CodeBase CODE = new CodeBase(main(), tests());

    private Product() {}

    /** Also for fixtures, which are laid out like the product. */
    public static Layout layoutAt(String root) {
        return Layout.of(root)
                .withCompanions("sandbox", "trial")
                .withGenerated("persistence.schema")
                .withNames(
                        Names.usual().withTranslators("persistence.document.JsonConverter", "rest.proxy.PassedBody"));
    }

    static Layout layout() {
        return layoutAt(ROOT)
                .withSecrets(
                        "AccessToken",
                        "FieldValue.Amount",
                        "FieldValue.Text",
                        "FieldValue.Texts",
                        "Secret",
                        "TokenGrant")
                .withUncontracted(
                        "AuthorizationEndpoint",
                        "ClientKeys",
                        "ConnectionEvents",
                        "DeviceEndpoint",
                        "EventHandlers",
                        "EventsEndpoint",
                        "GatewayProvider",
                        "IdentityEndpoint",
                        "IdentityTokens",
                        "IssuerPages",
                        "Nonces",
                        "ProofKeys",
                        "RevocationEndpoint",
                        "Rounds",
                        "ShippedConnectors",
                        "StorageProvider",
                        "TokenEndpoint");
    }

    static CodeBase code() {
        return CODE;
    }

    private static JavaClasses main() {
        return mainBeside(Set.of());
    }

    /** The same with classes that somebody has put into a folder. */
    static CodeBase codeBeside(Path main, Path tests) {
        return new CodeBase(mainBeside(Set.of(Location.of(main))), testsBeside(Stream.of(tests)));
    }

    private static JavaClasses mainBeside(Set<Location> others) {
        var locations = new HashSet<>(others);
        locations.addAll(Locations.ofPackage(ROOT));
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importLocations(locations);
    }

    /** Those of the modules beside this one, and its own; the fixtures of the proofs are wrong on purpose. */
    private static JavaClasses tests() {
        return testsBeside(Stream.of());
    }

    private static JavaClasses testsBeside(Stream<Path> others) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/architecture/fixture/"))
                .importPaths(Stream.concat(modules(), others).toList());
    }

    private static Stream<Path> modules() {
        return Stream.of(
                        "domain",
                        "application",
                        "adapters-persistence",
                        "adapters-providers",
                        "adapters-rest",
                        "sandbox",
                        "trial",
                        "architecture-tests")
                .map(module -> Path.of("..", module, "target", "test-classes"));
    }
}

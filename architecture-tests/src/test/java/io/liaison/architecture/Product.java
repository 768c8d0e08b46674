package io.liaison.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.layout.Names;

/** Liaison itself: how it is laid out, and what its modules contain. */
public final class Product {
    private static final String ROOT = "io.liaison";

    private Product() {}

    /** Also for fixtures, which are laid out like the product. */
    public static Layout layoutAt(String root) {
        return Layout.of(root)
                .withCompanions("sandbox")
                .withGenerated("persistence.schema")
                .withNames(Names.usual().withTranslators("persistence.document.JsonConverter"));
    }

    static Layout layout() {
        return layoutAt(ROOT);
    }

    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/fixture/"))
                .importPackages(ROOT);
    }
}

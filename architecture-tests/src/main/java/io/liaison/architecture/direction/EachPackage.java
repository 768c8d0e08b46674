package io.liaison.architecture.direction;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.liaison.architecture.layout.Layout;

/** One slice for each package; generated packages are one with all below them, since nobody reads them by parts. */
record EachPackage(Layout layout) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        var name = type.getPackageName();
        return isWithin(layout.root(), name) ? SliceIdentifier.of(collapsed(name)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "each package";
    }

    private String collapsed(String name) {
        return layout.generatedPackages()
                .filter(generated -> isWithin(generated, name))
                .findFirst()
                .orElse(name);
    }

    private static boolean isWithin(String above, String name) {
        return name.equals(above) || name.startsWith(above + ".");
    }
}

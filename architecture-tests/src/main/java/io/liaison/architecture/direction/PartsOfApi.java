package io.liaison.architecture.direction;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.liaison.architecture.layout.Layout;

/** One slice for each package below the API, and one for what lies in the API itself, where shortcuts like to hide. */
record PartsOfApi(String api) implements SliceAssignment {

    PartsOfApi(Layout layout) {
        this(layout.root() + "." + layout.api());
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        var name = type.getPackageName();
        if (name.equals(api)) {
            return SliceIdentifier.of("the API itself");
        }
        return name.startsWith(api + ".") ? SliceIdentifier.of(partOf(name)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "parts of " + api;
    }

    private String partOf(String packageName) {
        return packageName.substring(api.length() + 1).split("\\.", 2)[0];
    }
}

package io.liaison.rest.console.frame;

import io.liaison.application.text.Language;
import io.liaison.domain.access.Role;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.page.Labels;

/** What permissions allow, in the words of one language. */
public record PermissionWords(Labels labels) {
    private static final String BUNDLE = "io.liaison.rest.console.frame.permissions";

    public static PermissionWords in(Language language) {
        return new PermissionWords(Labels.of(BUNDLE, language));
    }

    public String of(Permission permission) {
        return labels.get(permission.key());
    }

    /** What it is about, as the first word of its key says. */
    public String area(String area) {
        return labels.get("area." + area);
    }

    /** All that a role allows, in the order of the vocabulary. */
    public String of(Role role) {
        return role.permissions().toList().sorted().map(this::of).mkString(", ");
    }
}

package io.liaison.rest.wire;

import io.liaison.domain.shared.Version;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags (RFC 9110, 8.8.3): {@code "7"}. */
public final class VersionTag {
    private static final Pattern STRONG = Pattern.compile("\"([1-9][0-9]{0,17})\"");
    private static final Version OF_NOTHING = new Version(Long.MAX_VALUE);

    private VersionTag() {}

    public static String of(Version version) {
        return "\"" + version.value() + "\"";
    }

    /** What {@code If-Match} demands. A tag that is not one of ours, or is weak, matches nothing. */
    public static Option<Version> demanded(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.strip().equals("*") ? Option.none() : Option.some(version(ifMatch.strip()));
    }

    private static Version version(String tag) {
        var matcher = STRONG.matcher(tag);
        return matcher.matches() ? new Version(Long.parseLong(matcher.group(1))) : OF_NOTHING;
    }
}

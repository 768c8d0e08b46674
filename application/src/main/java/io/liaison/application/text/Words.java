package io.liaison.application.text;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The entries of a bundle whose keys have two parts, as in {@code rule.TLS_REQUIRED}. Read once and kept: bundles are
 * cached by the JDK for as long as memory is plentiful.
 */
record Words(Map<String, Map<String, String>> entries) {
    private static final String FOLDER = "io.liaison.application.text.";

    static Words of(String bundle, Locale locale) {
        var read = ResourceBundle.getBundle(FOLDER + bundle, locale);
        return new Words(HashSet.ofAll(read.keySet())
                .groupBy(Words::before)
                .mapValues(keys -> keys.toMap(Words::after, read::getString)));
    }

    Option<String> find(String about, String what) {
        return entries.get(about).flatMap(words -> words.get(what));
    }

    /** Names the entry where a bundle lacks it, which the tests of the bundles rule out. */
    String get(String about, String what) {
        return find(about, what).getOrElse(() -> about + "." + what);
    }

    private static String before(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String after(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}

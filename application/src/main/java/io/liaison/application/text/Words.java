package io.liaison.application.text;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.ResourceBundle;

/** All entries of one bundle. Read once and kept: bundles are cached by the JDK for as long as memory is plentiful. */
record Words(Map<String, String> entries) {

    static Words of(String bundle, Locale locale) {
        var read = ResourceBundle.getBundle(Words.class.getPackageName() + "." + bundle, locale);
        return new Words(HashMap.ofAll(read.keySet().stream(), key -> key, read::getString));
    }

    Option<String> find(String key) {
        return entries.get(key);
    }

    /** The entry, or the key itself where a bundle lacks it, which the tests of the bundles rule out. */
    String get(String key) {
        return find(key).getOrElse(key);
    }
}

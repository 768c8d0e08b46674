package io.liaison.domain.connector;

import io.liaison.domain.proxy.WireText;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Array;
import io.vavr.collection.Map;

/** The query of a request, without its question mark, in which values stand that mean something to the provider alone. */
record QueryTemplate(String value) {

    /**
     * With these percent-encoded, so that none of them begins another parameter. A parameter that is one of them and nothing
     * else is left out while that is empty.
     */
    String filledWith(Map<String, String> values) {
        var asked = Array.of(value.split("&"))
                .reject(parameter -> isEmpty(parameter, values))
                .map(parameter -> filled(parameter, values));
        return asked.isEmpty() ? "" : asked.mkString("?", "&", "");
    }

    private static boolean isEmpty(String parameter, Map<String, String> values) {
        var template = new TextTemplate(parameter.substring(parameter.indexOf('=') + 1));
        return parameter.contains("=")
                && template.isPlaceholder()
                && template.filledWith(values).contains("");
    }

    private static String filled(String parameter, Map<String, String> values) {
        var template = new TextTemplate(parameter);
        var encoded = values.mapValues(WireText::encoded);
        return template.placeholders()
                .filter(values::containsKey)
                .foldLeft(parameter, (text, name) -> text.replace("{" + name + "}", encoded.getOrElse(name, "")));
    }
}

package io.liaison.providers.shipment;

import io.liaison.domain.connector.Written;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The part of YAML that JSON has, too, in files that are our own. */
final class PlainYaml {

    private PlainYaml() {}

    /** None when it is no object. */
    static Option<Written> read(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        return written(new Yaml(new SafeConstructor(options)).load(text)).filter(Written.Members.class::isInstance);
    }

    private static Option<Written> written(Object value) {
        return switch (value) {
            case String text -> Option.some(new Written.Text(text));
            case Boolean flag -> Option.some(new Written.Flag(flag));
            case Number number -> Option.some(new Written.Amount(new BigDecimal(number.toString())));
            case Iterable<?> items ->
                Option.some(new Written.Items(List.<Object>ofAll(items).flatMap(PlainYaml::written)));
            case Map<?, ?> members -> Option.some(members(members));
            default -> Option.none();
        };
    }

    private static Written members(Map<?, ?> members) {
        return List.ofAll(members.entrySet())
                .foldLeft(
                        Written.members(),
                        (all, member) -> written(member.getValue())
                                .map(value -> all.with(String.valueOf(member.getKey()), value))
                                .getOrElse(all));
    }
}

package io.liaison.rest.launch;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Properties;
import java.util.function.Function;

/** The settings as somebody wrote them. The environment beats the file; a name that is no setting stops the start. */
record WrittenSettings(Map<Setting, String> values) {

    static Either<Failure, WrittenSettings> of(java.util.Map<String, String> environment, Properties file) {
        var variables = List.ofAll(environment.keySet()).filter(name -> name.startsWith(Setting.VARIABLES));
        var properties = List.ofAll(file.stringPropertyNames());
        return known(properties, Setting::ofProperty, name -> file.getProperty(name, ""))
                .flatMap(written -> known(variables, Setting::ofVariable, name -> environment.getOrDefault(name, ""))
                        .map(set -> new WrittenSettings(set.merge(written))));
    }

    /** An empty value is the same as none. */
    Option<String> get(Setting setting) {
        return values.get(setting).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Some of them are secrets. */
    @Override
    public String toString() {
        return "WrittenSettings" + values.keySet().mkString("[", ", ", "]");
    }

    private static Either<Failure, Map<Setting, String>> known(
            Seq<String> names, Function<String, Option<Setting>> naming, Function<String, String> value) {
        return names.foldLeft(
                Either.right(LinkedHashMap.empty()),
                (read, name) -> read.flatMap(known -> naming.apply(name)
                        .<Failure>toEither(() -> new InvalidArgument(name, Expectation.KNOWN_SETTING))
                        .map(setting -> known.put(setting, value.apply(name)))));
    }
}

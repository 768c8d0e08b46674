/** The domain: values, transitions and failures, free of frameworks and of side effects. */
module io.liaison.domain {
    requires transitive io.vavr;
    requires static transitive org.jspecify;
}

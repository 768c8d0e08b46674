/** The use cases, their ports, and the engine that puts them together for an embedder. */
module io.liaison.application {
    requires transitive io.liaison.domain;

    exports io.liaison.application.port;
    exports io.liaison.application.port.outbound;
    exports io.liaison.application.text;
}

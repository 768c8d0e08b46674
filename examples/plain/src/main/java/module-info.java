/** A program that shares connections, and needs of Liaison nothing but its use cases to compile. */
module io.liaison.example.plain {
    requires io.liaison.application;
    requires jdk.httpserver;
}

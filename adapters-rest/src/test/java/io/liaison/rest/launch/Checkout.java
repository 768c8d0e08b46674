package io.liaison.rest.launch;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the real launcher; Maven and the JDKs in it are scripts that print what they were asked. */
record Checkout(Path folder) {
    private static final String SOURCE = "domain/src/main/java/Folder.java";
    private static final String JAR = "adapters-rest/target/quarkus-app/quarkus-run.jar";
    private static final Instant YESTERDAY = Instant.now().minusSeconds(86_400);

    static Checkout in(Path folder) throws IOException {
        var checkout = new Checkout(folder);
        checkout.script("liaison", Files.readString(Path.of("..", "liaison")));
        checkout.script("mvnw", "#!/bin/sh\necho mvnw \"$@\"\n");
        for (var source : List.of("pom.xml", "domain/pom.xml", SOURCE)) {
            Files.setLastModifiedTime(checkout.file(source, ""), FileTime.from(YESTERDAY));
        }
        checkout.file(JAR, "");
        return checkout;
    }

    void edit() throws IOException {
        Files.setLastModifiedTime(folder.resolve(JAR), FileTime.from(YESTERDAY.minusSeconds(1)));
    }

    /** As after an edit and a build: what was recorded before is older. */
    void build() throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(JAR), FileTime.from(Instant.now().plusSeconds(1)));
    }

    Path cache() throws IOException {
        try (var files = Files.list(folder.resolve("adapters-rest/target"))) {
            return files.filter(file -> file.toString().endsWith(".aot"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A JDK of this version; asked to record an AOT cache, its java runs {@code recording}. */
    Path jdk(String version, String recording) throws IOException {
        var home = folder.resolve("jdk-" + version);
        file(home + "/release", "JAVA_VERSION=\"" + version + "\"\n");
        script(home + "/bin/javac", "");
        script(home + "/bin/java", """
                #!/bin/sh
                case "$*" in
                    *-XX:AOTCacheOutput=*) %s ;;
                    *) echo java "$@" ;;
                esac
                """.formatted(recording));
        return home;
    }

    Outcome launch(Path javaHome, String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(folder.resolve("liaison").toString()), Stream.of(arguments));
        var output = folder.resolve("output");
        var builder =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        var process = builder.start();
        if (!process.waitFor(30, SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(process.waitFor(), Files.readString(output));
    }

    private void script(String path, String text) throws IOException {
        Files.setPosixFilePermissions(file(path, text), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path file(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    record Outcome(int status, String output) {}
}

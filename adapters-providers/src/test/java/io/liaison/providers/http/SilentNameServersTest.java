package io.liaison.providers.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own asks for names, and nobody answers. */
@Timeout(60)
class SilentNameServersTest {

    @Test
    void whoever_waits_for_no_name_goes_on(@TempDir Path folder) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(InetAddressResolverProvider.class.getName()), Silence.class.getName());

        var asking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        Asking.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        try (var said = asking.inputReader()) {
            assertThat(said.readLine()).isEqualTo("goes on");
        } finally {
            asking.destroyForcibly();
        }
    }

    /** On virtual threads, of which as many run at once as there are processors. */
    static final class Asking {
        static final CountDownLatch WAITING =
                new CountDownLatch(Runtime.getRuntime().availableProcessors());

        private Asking() {}

        public static void main(String... arguments) throws InterruptedException {
            for (var number = 0; number < Runtime.getRuntime().availableProcessors(); number++) {
                var host = "api-" + number + ".example";
                Thread.startVirtualThread(() -> NameResolver.bySystem(host));
            }
            WAITING.await();
            var other = CompletableFuture.supplyAsync(() -> "goes on", Thread::startVirtualThread);
            System.out.println(
                    other.completeOnTimeout("is kept", 10, TimeUnit.SECONDS).join());
        }
    }

    /** Waits where no virtual thread lets go of the one below it, as the system's resolver does. */
    public static final class Silence extends InetAddressResolverProvider implements InetAddressResolver {

        @Override
        public InetAddressResolver get(Configuration configuration) {
            return this;
        }

        @Override
        public String name() {
            return "silence";
        }

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
            Asking.WAITING.countDown();
            try {
                return Stream.of(InetAddress.getByAddress(new byte[new FileInputStream(FileDescriptor.in).read()]));
            } catch (IOException closed) {
                throw new IllegalStateException(closed);
            }
        }

        @Override
        public String lookupByAddress(byte[] address) {
            return name();
        }
    }
}

package no.barnekoordinator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
class DockerProbeTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(5);

    @Test
    void aMissingSocketIsNoDocker(@TempDir Path directory) {
        assertThat(DockerProbe.answers(URI.create("unix://" + directory.resolve("docker.sock")), LONG))
                .isFalse();
    }

    @Test
    void aDaemonThatAnswersOnItsSocketIsFound(@TempDir Path directory) throws Exception {
        Path socket = directory.resolve("docker.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread daemon = Thread.ofVirtual().start(() -> sayOk(server));
            assertThat(DockerProbe.answers(URI.create("unix://" + socket), LONG))
                    .isTrue();
            daemon.join();
        }
    }

    @Test
    void aDaemonThatAnswersOverTcpIsFound() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/_ping", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(DockerProbe.answers(tcp(server.getAddress().getPort()), LONG))
                    .isTrue();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aDaemonThatHangsIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(DockerProbe.answers(tcp(silent.getLocalPort()), SHORT)).isFalse();
        }
    }

    @Test
    void whoeverRefusesOrAnswersSomethingElseIsNoDocker() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertThat(DockerProbe.answers(tcp(port), LONG)).isFalse();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.start();
        try {
            assertThat(DockerProbe.answers(tcp(other.getAddress().getPort()), LONG))
                    .isFalse();
        } finally {
            other.stop(0);
        }
    }

    private static URI tcp(int port) {
        return URI.create("tcp://127.0.0.1:" + port);
    }

    private static void sayOk(ServerSocketChannel server) {
        try (SocketChannel client = server.accept()) {
            client.read(ByteBuffer.allocate(512));
            client.write(StandardCharsets.US_ASCII.encode("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

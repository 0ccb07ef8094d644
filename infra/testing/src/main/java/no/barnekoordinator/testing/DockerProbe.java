package no.barnekoordinator.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the Docker daemon for a sign of life, without Testcontainers: its own search tries several strategies, prints a
 * stack trace for each, and takes its time where there is no Docker at all.
 */
final class DockerProbe {

    private static final Logger LOG = LoggerFactory.getLogger(DockerProbe.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int DOCKER_PORT = 2375;

    private DockerProbe() {}

    /** True when a daemon answers {@code GET /_ping} within two seconds at {@code DOCKER_HOST} or its usual socket. */
    static boolean answers() {
        String host = System.getenv("DOCKER_HOST");
        return answers(URI.create(host == null || host.isBlank() ? "unix:///var/run/docker.sock" : host), PATIENCE);
    }

    static boolean answers(URI daemon, Duration patience) {
        try {
            if ("unix".equals(daemon.getScheme())) {
                Path socket = Path.of(daemon.getPath());
                return Files.exists(socket) && ping(UnixDomainSocketAddress.of(socket), patience);
            }
            int port = daemon.getPort() < 0 ? DOCKER_PORT : daemon.getPort();
            return daemon.getHost() != null && ping(new InetSocketAddress(daemon.getHost(), port), patience);
        } catch (IOException | RuntimeException e) {
            LOG.debug("No Docker at {}: {}", daemon, e.toString());
            return false;
        }
    }

    private static boolean ping(SocketAddress daemon, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        try (SocketChannel channel = open(daemon);
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            boolean connected = channel.connect(daemon);
            SelectionKey key = channel.register(selector, connected ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT);
            if (connected) {
                ask(channel);
            }
            long left = end - System.nanoTime();
            while (left > 0) {
                selector.select(Math.max(1, Duration.ofNanos(left).toMillis()));
                selector.selectedKeys().clear();
                if (key.isConnectable() && channel.finishConnect()) {
                    key.interestOps(SelectionKey.OP_READ);
                    ask(channel);
                } else if (key.isReadable()) {
                    return saysOk(channel);
                }
                left = end - System.nanoTime();
            }
            return false;
        }
    }

    private static SocketChannel open(SocketAddress daemon) throws IOException {
        return daemon instanceof UnixDomainSocketAddress
                ? SocketChannel.open(java.net.StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static void ask(SocketChannel channel) throws IOException {
        ByteBuffer request =
                StandardCharsets.US_ASCII.encode("GET /_ping HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n");
        while (request.hasRemaining()) {
            if (channel.write(request) < 0) {
                throw new ClosedChannelException();
            }
        }
    }

    private static boolean saysOk(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(512);
        int length = channel.read(answer);
        return length > 0
                && StandardCharsets.US_ASCII.decode(answer.flip()).toString().startsWith("HTTP/1.1 200");
    }
}

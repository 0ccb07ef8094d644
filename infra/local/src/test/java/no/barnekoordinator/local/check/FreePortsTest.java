package no.barnekoordinator.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void a_taken_port_is_named_with_its_purpose_and_its_holder() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePorts.complaints(Map.of(holder.getLocalPort(), "gateway")))
                    .singleElement()
                    .asString()
                    .startsWith("Port %d (gateway) is taken by process %d"
                            .formatted(
                                    holder.getLocalPort(),
                                    ProcessHandle.current().pid()))
                    .doesNotContain("\n");
        }
    }

    @Test
    void free_ports_are_nothing_to_complain_about() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(FreePorts.complaints(Map.of(free, "gateway"))).isEmpty();
    }
}

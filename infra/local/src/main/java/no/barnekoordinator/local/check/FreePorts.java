package no.barnekoordinator.local.check;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the ports are free, and if not, who has them. */
public final class FreePorts {

    private static final int LONGEST_COMMAND = 60;

    private FreePorts() {}

    /**
     * One line for each port that is taken.
     *
     * @param ports the port numbers and what each is wanted for
     * @return lines for a person; empty when all are free
     */
    public static List<String> complaints(Map<Integer, String> ports) {
        return ports.entrySet().stream()
                .filter(port -> isTaken(port.getKey()))
                .map(port -> complaint(port.getKey(), port.getValue()))
                .toList();
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // What lingers after a stop must not count as taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    private static String complaint(int port, String purpose) {
        return "Port %d (%s) is taken%s"
                .formatted(port, purpose, PortHolder.of(port).map(FreePorts::by).orElse(""));
    }

    private static String by(ProcessHandle holder) {
        Optional<String> command =
                holder.info().commandLine().or(() -> holder.info().command()).map(FreePorts::shortened);
        return " by process " + holder.pid() + command.map(line -> ": " + line).orElse("");
    }

    private static String shortened(String command) {
        return command.length() <= LONGEST_COMMAND ? command : command.substring(0, LONGEST_COMMAND) + "…";
    }
}

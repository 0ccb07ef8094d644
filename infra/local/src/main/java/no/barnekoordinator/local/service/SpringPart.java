package no.barnekoordinator.local.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.local.home.Refusal;
import no.barnekoordinator.local.process.JavaCommand;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.process.Probe;
import org.jspecify.annotations.Nullable;

/** A Spring Boot application as a part of the system. */
public final class SpringPart implements Part {

    private final String name;
    private final int port;
    private final RunnableJar jar;
    private final Map<String, String> settings;
    private @Nullable UnpackedJar unpacked;

    /**
     * @param name the part's name
     * @param port where it listens on localhost
     * @param jar what the build made
     * @param settings Spring properties as environment variables
     */
    SpringPart(String name, int port, RunnableJar jar, Map<String, String> settings) {
        this.name = name;
        this.port = port;
        this.jar = jar;
        this.settings = Map.copyOf(settings);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return "http://localhost:" + port;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        unpacked = jar.unpack();
    }

    @Override
    public List<String> command() {
        return command(unpacked().startUpCache());
    }

    /** The command line with further options for the JVM. */
    List<String> command(List<String> options) {
        List<String> rest = new ArrayList<>(options);
        rest.add("-Daxoniq.update-checker.disabled=true");
        rest.addAll(List.of("-jar", unpacked().jar().toString()));
        return JavaCommand.java("256m", rest);
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("SERVER_PORT", Integer.toString(port));
        // The issuer believes anybody, so nobody but this machine may reach what trusts it.
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        return environment;
    }

    @Override
    public boolean serves() {
        return Probe.connects(port) && Probe.answers(address() + "/actuator/health/readiness");
    }

    /** What is really run. */
    UnpackedJar unpacked() {
        UnpackedJar ready = unpacked;
        if (ready == null) {
            throw new IllegalStateException("prepare() comes first");
        }
        return ready;
    }

    /**
     * Sees to it that it has been built.
     *
     * @throws Refusal when it has not
     */
    public void requireBuilt() {
        if (!jar.exists()) {
            throw new Refusal(
                    name + " has not been built: there is no " + jar.path() + " (mvn -DskipTests package makes it)");
        }
    }
}

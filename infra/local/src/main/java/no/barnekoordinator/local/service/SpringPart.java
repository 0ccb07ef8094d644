package no.barnekoordinator.local.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.local.home.Refusal;
import no.barnekoordinator.local.process.JavaCommand;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.process.Probe;

/**
 * A Spring Boot application as a part of the system.
 *
 * @param name the part's name
 * @param port where it listens on localhost
 * @param jar the runnable jar the build made
 * @param settings Spring properties as environment variables
 */
public record SpringPart(String name, int port, Path jar, Map<String, String> settings) implements Part {

    @Override
    public String address() {
        return "http://localhost:" + port;
    }

    @Override
    public List<String> command() {
        return JavaCommand.java("256m", List.of("-Daxoniq.update-checker.disabled=true", "-jar", jar.toString()));
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

    /**
     * Sees to it that it has been built.
     *
     * @throws Refusal when it has not
     */
    public void requireBuilt() {
        if (!Files.isRegularFile(jar)) {
            throw new Refusal(name + " has not been built: there is no " + jar + " (mvn -DskipTests package makes it)");
        }
    }
}

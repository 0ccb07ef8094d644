package no.barnekoordinator.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one origin people and programs meet. Holds nothing but the sessions of browsers. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Starts the gateway; it serves also when the issuer or a service is down. */
    public static void main(String[] arguments) {
        prepareHttpClient();
        SpringApplication.run(GatewayApplication.class, arguments);
    }

    /** Settings the JDK's HTTP client reads once, when it is first used: to be made before anything else. */
    static void prepareHttpClient() {
        // The services are told the host the caller asked for.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        // Shorter than the services keep a quiet connection open (20 s), so that a request is not sent on one about to
        // be closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }
}

package no.barnekoordinator.local.home;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of the system on localhost; fixed, because links, scripts and tokens name them. */
public final class Ports {

    public static final int GATEWAY = 8080;
    public static final int REQUEST = 8081;
    public static final int COORDINATION = 8082;
    public static final int COMPLAINT = 8083;
    public static final int REPORTING = 8084;
    public static final int ISSUER = 8090;
    public static final int KAFKA = 9092;
    public static final int KAFKA_CONTROLLER = 9093;
    public static final int POSTGRES = 15432;

    private Ports() {}

    /** Every port and what it is for, in order of the number. */
    public static Map<Integer, String> all() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(GATEWAY, "gateway");
        ports.put(REQUEST, "request-service");
        ports.put(COORDINATION, "coordination-service");
        ports.put(COMPLAINT, "complaint-service");
        ports.put(REPORTING, "reporting-service");
        ports.put(ISSUER, "issuer");
        ports.put(KAFKA, "kafka");
        ports.put(KAFKA_CONTROLLER, "kafka's controller");
        ports.put(POSTGRES, "postgres");
        return ports;
    }
}

package no.barnekoordinator.local.command;

import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.issuer.IssuerPart;
import no.barnekoordinator.local.kafka.BrokerPart;
import no.barnekoordinator.local.postgres.PostgresPart;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.service.Services;
import no.barnekoordinator.local.service.SpringPart;

/**
 * All the parts of the system.
 *
 * @param stores PostgreSQL and Kafka, which the services need at their start
 * @param issuer needed by nobody before the first token is looked at
 * @param services the four of them
 * @param gateway in front of the services; starts without them
 */
record Parts(List<Part> stores, Part issuer, List<SpringPart> services, SpringPart gateway) {

    static Parts of(Layout layout) {
        Services services = new Services(layout);
        return new Parts(
                List.of(new PostgresPart(layout, Ports.POSTGRES), new BrokerPart(layout)),
                new IssuerPart(layout),
                services.all(),
                services.gateway());
    }

    /** The services and the gateway. */
    List<SpringPart> applications() {
        List<SpringPart> applications = new ArrayList<>(services);
        applications.add(gateway);
        return applications;
    }

    /** In an order in which they could be started; the opposite is one in which they can be stopped. */
    List<Part> all() {
        List<Part> all = new ArrayList<>(stores);
        all.add(issuer);
        all.addAll(applications());
        return all;
    }
}

package no.barnekoordinator.local.command;

import java.util.List;
import java.util.stream.Stream;
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
 * @param foundation what the services need before they can serve; stopped last, in the opposite order
 * @param services the services and the gateway
 */
record Parts(List<Part> foundation, List<SpringPart> services) {

    static Parts of(Layout layout) {
        return new Parts(
                List.of(new PostgresPart(layout, Ports.POSTGRES), new BrokerPart(layout), new IssuerPart(layout)),
                new Services(layout).all());
    }

    /** In the order they are started. */
    List<Part> all() {
        return Stream.concat(foundation.stream(), services.stream()).toList();
    }
}

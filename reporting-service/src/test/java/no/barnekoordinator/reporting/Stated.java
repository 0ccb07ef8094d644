package no.barnekoordinator.reporting;

import java.time.Instant;
import no.barnekoordinator.contracts.Contract;

/** A fact as a service would publish it. */
public record Stated(String topic, Contract contract, Instant recordedAt) {

    public static Stated of(String topic, Contract contract) {
        return new Stated(topic, contract, contract.happenedAt());
    }
}

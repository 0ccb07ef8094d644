package no.barnekoordinator.platform.intake;

import java.util.Set;

/**
 * What a service does with what the others state. One per service; its effects commit together with the note that they
 * were had.
 */
public interface ContractReceiver {

    /** Topics to read. */
    Set<String> topics();

    /**
     * Has the effect of one fact, in the transaction of the intake. Facts the service does not care about are ignored.
     *
     * <p>An exception that is not a passing failure of the database puts the record among the dead letters with its
     * message as reason.
     */
    void receive(ReceivedContract received);
}

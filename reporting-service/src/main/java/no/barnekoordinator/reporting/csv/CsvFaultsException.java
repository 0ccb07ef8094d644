package no.barnekoordinator.reporting.csv;

import java.util.List;
import no.barnekoordinator.platform.command.Refusal;

/** A file has faults, and nothing of it is taken. */
public final class CsvFaultsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never leaves the request it was thrown in
    private final List<CsvFault> faults;

    CsvFaultsException(List<CsvFault> faults) {
        super(faults.getFirst().slug());
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of the file; at least one. */
    public List<CsvFault> faults() {
        return faults;
    }

    /** The same, as the API answers it. */
    public Refusal refusal() {
        return CsvFault.refusing(faults);
    }
}

package no.barnekoordinator.request.handling.web;

import java.time.LocalDate;
import no.barnekoordinator.request.unit.Practices;
import org.springframework.stereotype.Component;

/** Whether a municipality lets two persons decide: then what one writes is only proposed. */
@Component
public class SecondPerson {

    private final Practices practices;

    SecondPerson(Practices practices) {
        this.practices = practices;
    }

    /** As the municipality has adopted it, on a date in Norway. */
    public boolean isNeeded(String municipality, LocalDate on) {
        return practices.twoPersonControl(municipality, on);
    }
}

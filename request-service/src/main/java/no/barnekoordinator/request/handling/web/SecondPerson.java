package no.barnekoordinator.request.handling.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether a municipality has chosen that two persons decide: one proposes, and another confirms. */
@Component
public class SecondPerson {

    /**
     * Whether it has, on a day.
     *
     * @param municipality four digits
     * @param on a date in Norway
     */
    @SuppressWarnings("unused") // until the municipality's own practice can be asked
    public boolean isNeeded(String municipality, LocalDate on) {
        return false;
    }
}

package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How soon a coordinator is to be appointed. The law names no number; the municipality sets itself a target.
 *
 * @param days calendar days after the day the right was granted, or the family moved here
 */
@ConfigurationProperties("barnekoordinator.appointment-target")
public record AppointmentTarget(@DefaultValue("14") int days) {

    /** The instant from which it is late: the end of the last day, in Norway. */
    public Instant dueAfter(Instant granted) {
        return Oslo.endOf(Oslo.dateOf(granted).plusDays(days));
    }
}

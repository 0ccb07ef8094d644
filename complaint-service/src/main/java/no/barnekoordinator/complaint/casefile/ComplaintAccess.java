package no.barnekoordinator.complaint.casefile;

import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may come near a complaint: handlers of its municipality, the one who filed it, and, once it is forwarded, the
 * county governor it was forwarded to. To anyone else it does not exist.
 *
 * <p>Asks the history itself, not a view, so that the answer is right from the moment a complaint is filed or
 * forwarded.
 */
@Component
public class ComplaintAccess {

    /** As the aggregate's id keys the stream. */
    private static final String STREAM_PREFIX = "complaint-";

    private final JdbcClient jdbc;

    ComplaintAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Parties(
            String municipality, String filedBy, @Nullable String countyGovernor) {

        boolean hasHandler(Person person) {
            return person.is(Role.COMPLAINT_HANDLER) && person.worksIn(municipality);
        }

        boolean hasComplainant(Person person) {
            return person.is(Role.FAMILY, Role.YOUTH) && person.subject().equals(filedBy);
        }

        boolean hasCountyGovernor(Person person) {
            return person.is(Role.COUNTY_GOVERNOR)
                    && countyGovernor != null
                    && countyGovernor.equals(person.countyGovernor());
        }
    }

    /** @throws Refusal not found, for everyone but the municipality's complaint handlers */
    public void checkHandler(UUID complaintId, Person person) {
        check(parties(complaintId).hasHandler(person));
    }

    /** @throws Refusal not found, for everyone but the county governor it was forwarded to */
    public void checkCountyGovernor(UUID complaintId, Person person) {
        check(parties(complaintId).hasCountyGovernor(person));
    }

    /** @throws Refusal not found, for everyone but the complainant and the municipality's complaint handlers */
    public void checkComplainantOrHandler(UUID complaintId, Person person) {
        Parties parties = parties(complaintId);
        check(parties.hasComplainant(person) || parties.hasHandler(person));
    }

    /**
     * @throws Refusal not found, for everyone but the municipality's handlers and the county governor it was sent to
     */
    public void checkHandlerOrCountyGovernor(UUID complaintId, Person person) {
        Parties parties = parties(complaintId);
        check(parties.hasHandler(person) || parties.hasCountyGovernor(person));
    }

    /** @throws Refusal not found, for everyone who has nothing to do with the complaint */
    public void checkReader(UUID complaintId, Person person) {
        Parties parties = parties(complaintId);
        check(parties.hasComplainant(person) || parties.hasHandler(person) || parties.hasCountyGovernor(person));
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw Refusal.notFound();
        }
    }

    private Parties parties(UUID complaintId) {
        return jdbc.sql("""
                select filed.metadata ->> 'municipality' as municipality, filed.payload ->> 'filedBy' as filed_by,
                  (select forwarded.payload ->> 'countyGovernor' from event forwarded
                   where forwarded.stream = filed.stream and forwarded.name = 'complaint.ComplaintForwarded') as governor
                from event filed where filed.stream = :stream and filed.sequence = 0
                """)
                .param("stream", STREAM_PREFIX + complaintId)
                .query((row, number) -> new Parties(
                        row.getString("municipality"), row.getString("filed_by"), row.getString("governor")))
                .optional()
                .orElseThrow(Refusal::notFound);
    }
}

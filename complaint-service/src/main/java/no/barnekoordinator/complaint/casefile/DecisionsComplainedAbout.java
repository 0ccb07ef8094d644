package no.barnekoordinator.complaint.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether somebody has complained about a decision already: it is looked at again once, and what others have to say is
 * added to it. Asks the history itself, not a view, so that the answer is right at once.
 */
@Component
public class DecisionsComplainedAbout {

    private final JdbcClient jdbc;

    DecisionsComplainedAbout(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * True for a decision with a complaint that was not withdrawn or dismissed, and has not led to a new decision.
     *
     * @param decidedOn date of the decision, in Norway
     */
    public boolean isComplainedAbout(UUID caseId, UUID requestId, LocalDate decidedOn) {
        return jdbc.sql("""
                select exists (
                  select 1 from event filed
                  where filed.name = 'complaint.ComplaintFiled' and filed.metadata ->> 'subjectId' = :case
                    and filed.payload ->> 'requestId' = :request and filed.payload ->> 'decidedOn' = :day
                    and not exists (
                      select 1 from event later
                      where later.stream = filed.stream
                        and later.name in ('complaint.ComplaintDismissed', 'complaint.ComplaintWithdrawn',
                          'complaint.OutcomeCarriedOut')))
                """)
                .param("case", caseId.toString())
                .param("request", requestId.toString())
                .param("day", decidedOn.toString())
                .query(Boolean.class)
                .single();
    }
}

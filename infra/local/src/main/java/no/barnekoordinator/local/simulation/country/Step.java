package no.barnekoordinator.local.simulation.country;

import java.util.Map;
import java.util.Optional;

/**
 * One command somebody gives. What the system itself decides, such as an id, is written as <code>{name}</code> in path
 * and body, and is known once the step that {@linkplain #keeps() keeps} it has been answered.
 *
 * @param key tells the command from every other, of any scenario: sent as {@code Idempotency-Key}
 * @param strand whose story it is part of, a family's or an office's: steps of a strand come one after the other
 * @param day from 0
 * @param person user name of the one who does it; empty for somebody who has not logged in
 * @param municipality four digits
 * @param kind what is done
 * @param detail what distinguishes it among its kind, such as the channel of a request or the outcome of a decision
 * @param method {@code POST} or {@code PUT}
 * @param path from the first slash
 * @param body the JSON object to send, in order
 * @param keeps fields of the answer to keep, and under which name
 * @param patient whether it builds on what another service has yet to hear of, so that a refusal may only be early
 */
public record Step(
        String key,
        String strand,
        int day,
        Slot slot,
        Optional<String> person,
        String municipality,
        Kind kind,
        String detail,
        String method,
        String path,
        Map<String, Object> body,
        Map<String, String> keeps,
        boolean patient) {

    /** What is done. */
    public enum Kind {
        UNIT_CONTACT,
        INFORMATION_PROCEDURE,
        PROCEDURE_PUBLICATION,
        COORDINATOR,
        REQUEST,
        NEED,
        FAMILY_CONTACT,
        IDENTITY,
        WISH,
        CORRECTION,
        TRANSFER,
        QUESTION,
        ANSWER,
        CHILD_BORN,
        REQUEST_CLOSING,
        HEARING,
        HEARING_WAIVER,
        BEST_INTEREST,
        FINDING,
        PRELIMINARY_REPLY,
        DECISION,
        WITHDRAWAL,
        APPOINTMENT,
        ACCEPTANCE,
        SERVICE,
        TEAM,
        DELIVERY,
        CLOSING,
        COMPLAINT,
        LATENESS,
        REASSESSMENT,
        DISMISSAL,
        FORWARDING,
        OUTCOME,
        COMPLAINT_WITHDRAWAL,
        SURVEY_ANSWER
    }
}

package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.Invitee;
import no.barnekoordinator.coordination.handling.event.MeetingWords;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Calls a meeting.
 *
 * @param municipality four digits
 * @param words with an agenda, and at least one who is invited
 */
public record CallMeeting(
        @TargetAggregateIdentifier MeetingsId meetings,
        UUID meetingId,
        String municipality,
        MeetingTime time,
        MeetingWords words,
        Instant at) {

    /** Longest text about a meeting. Characters. */
    public static final int LONG_TEXT = 8000;

    /** A large team, and some more. */
    public static final int MOST_INVITED = 80;

    public CallMeeting {
        time.mustLieAhead(at);
        if (words.agenda().isBlank()) {
            throw Refusal.againstRule("field-missing", "agenda");
        }
        mustFit("agenda", words.agenda());
        mustFit("place", words.place());
        if (words.invitees().isEmpty()) {
            throw Refusal.againstRule("meeting-without-invited");
        }
        if (words.invitees().size() > MOST_INVITED) {
            throw Refusal.againstRule("meeting-too-many-invited", MOST_INVITED);
        }
        for (Invitee invitee : words.invitees()) {
            if (invitee.name().isBlank()) {
                throw Refusal.againstRule("field-missing", "invitee.name");
            }
            mustFit("invitee.name", invitee.name() + invitee.role() + invitee.email());
        }
        if (new HashSet<>(words.invitees().stream().map(Invitee::inviteeId).toList()).size()
                != words.invitees().size()) {
            throw Refusal.againstRule("meeting-invited-twice");
        }
    }

    static void mustFit(String field, String text) {
        if (text.length() > LONG_TEXT) {
            throw Refusal.againstRule("field-too-long", field, LONG_TEXT);
        }
    }
}

package no.barnekoordinator.coordination.meeting.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.meeting.MeetingView;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.stereotype.Component;

/**
 * A meeting as an invitation for calendars (RFC 5545, RFC 5546). Others' calendars are read by others: it says when and
 * where, and neither what it is about nor who the family is. The agenda stands on the page.
 */
@Component
class MeetingInvitation {

    private static final String DOMAIN = "barnekoordinator.no";
    private static final String END = "\r\n";

    /** Octets of a line, RFC 5545 section 3.1; a folded line begins with a blank of its own. */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /** The rule of the European Union since 1996: last Sunday of March and of October, at one o'clock UTC. */
    private static final String OSLO = String.join(
            END,
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Oslo",
            "BEGIN:DAYLIGHT",
            "DTSTART:19960331T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "END:STANDARD",
            "END:VTIMEZONE",
            "");

    private final Typed words;

    MeetingInvitation(Typed words) {
        this.words = words;
    }

    /** The present state of the meeting: an invitation, the same one changed, or that it is cancelled. */
    String of(OwnCase own, MeetingView meeting) {
        boolean cancelled = meeting.status() == MeetingView.Status.CANCELLED;
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//barnekoordinator//NO");
        line(text, "METHOD:" + (cancelled ? "CANCEL" : "REQUEST"));
        text.append(OSLO);
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + meeting.meetingId() + "@" + DOMAIN);
        line(text, "DTSTAMP:" + LOCAL.format(meeting.changedAt().atOffset(ZoneOffset.UTC)) + "Z");
        line(text, "SEQUENCE:" + meeting.sequence());
        line(text, "DTSTART;TZID=Europe/Oslo:" + local(meeting.startsAt()));
        line(text, "DTEND;TZID=Europe/Oslo:" + local(meeting.endsAt()));
        line(text, "SUMMARY:" + escaped(words.text("meeting.invitation.summary")));
        line(text, "DESCRIPTION:" + escaped(words.text("meeting.invitation.text", own.label())));
        if (!meeting.place().isEmpty()) {
            line(text, "LOCATION:" + escaped(meeting.place()));
        }
        line(text, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        line(
                text,
                "ORGANIZER;CN=\"" + quoted(words.text("meeting.invitation.organizer")) + "\":mailto:ikke-svar@"
                        + DOMAIN);
        meeting.invited().stream()
                .filter(invited -> invited.email().matches("[^\\s:;,\"@]+@[^\\s:;,\"@]+"))
                .forEach(invited -> line(
                        text,
                        "ATTENDEE;CN=\"" + quoted(invited.name()) + "\";PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:"
                                + invited.email()));
        line(text, "END:VEVENT");
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String local(Instant at) {
        return LOCAL.format(at.atZone(Oslo.ZONE));
    }

    /** RFC 5545 section 3.3.11. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** What stands between quotation marks can hold no mark of its own. */
    private static String quoted(String value) {
        return value.replace('"', '\'').replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded so that no character is cut in two. */
    private static void line(StringBuilder text, String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            String letter = Character.toString(content.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(letter);
            octets += size;
            at += letter.length();
        }
        text.append(END);
    }
}

package no.barnekoordinator.request.worklist.web;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.AddressProtection;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.CorrectionReason;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.Preference;
import no.barnekoordinator.request.handling.web.Receiving;
import no.barnekoordinator.request.handling.web.RequestCommands;
import no.barnekoordinator.request.words.FormDate;
import no.barnekoordinator.request.worklist.Worklist;
import org.jspecify.annotations.Nullable;

/**
 * The form that puts a registration right: everything as it stands, to be changed where it is wrong.
 *
 * @param posted as typed
 */
record CorrectionForm(Posted posted) {

    /** Field each slug concerns. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("correction-reason-missing", "correct.reason"),
            Map.entry("channel-missing", "correct.channel"),
            Map.entry("applicant-missing", "correct.kind"),
            Map.entry("consent-contradictory", "correct.custody"),
            Map.entry("address-of-protected", "correct.address"),
            Map.entry("first-contact-missing", "correct.firstContactOn"),
            Map.entry("first-contact-in-future", "correct.firstContactOn"),
            Map.entry("child-missing", "correct.child.1.born"),
            Map.entry("child-over-18", "correct.child.1.born"),
            Map.entry("reason-missing", "correct.explanation"));

    private static final String PREFIX = "correct.";
    private static final String OTHER = "correct.other.";
    private static final String CHILD = "correct.child.";
    private static final int MOST_CHILDREN = 20;

    /** The fields as they stand. */
    static Map<String, String> fields(Worklist.Detail detail) {
        Map<String, String> fields = new HashMap<>();
        fields.put(PREFIX + "channel", detail.row().channel().name());
        put(fields, PREFIX + "manner", detail.manner());
        put(fields, PREFIX + "kind", detail.row().applicant());
        put(fields, PREFIX + "custody", detail.custody());
        fields.put(
                PREFIX + "firstContactOn",
                Oslo.dateOf(detail.row().firstContactAt()).toString());
        put(fields, PREFIX + "interpreter", detail.interpreterLanguage());
        put(fields, PREFIX + "language", detail.letterLanguage());
        put(fields, PREFIX + "needs", detail.needs());
        contact(fields, PREFIX, detail.contact());
        contact(fields, OTHER, requireNonNullElse(detail.otherParent(), Contact.UNKNOWN));
        for (int number = 1; number <= detail.childDetails().size(); number++) {
            ChildDetails child = detail.childDetails().get(number - 1);
            put(fields, CHILD + number + ".name", child.name());
            put(fields, CHILD + number + ".born", child.birthDate());
            put(fields, CHILD + number + ".expected", child.expectedDate());
            put(fields, CHILD + number + ".number", child.nationalIdentityNumber());
        }
        return fields;
    }

    private static void contact(Map<String, String> fields, String prefix, Contact contact) {
        put(fields, prefix + "name", contact.name());
        put(fields, prefix + "phone", contact.phone());
        put(fields, prefix + "email", contact.email());
        put(fields, prefix + "address", contact.hasProtectedAddress() ? null : contact.address());
        put(fields, prefix + "preference", contact.preference());
        put(fields, prefix + "protection", contact.protection());
        put(fields, prefix + "number", contact.nationalIdentityNumber());
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    /** Adds what cannot be read. */
    void check(FormProblems problems) {
        unreadable(PREFIX + "firstContactOn", problems);
        for (int number = 1; number <= MOST_CHILDREN; number++) {
            unreadable(CHILD + number + ".born", problems);
            unreadable(CHILD + number + ".expected", problems);
        }
    }

    private void unreadable(String field, FormProblems problems) {
        if (FormDate.isUnreadable(posted.text(field))) {
            problems.add(field, "form.date");
        }
    }

    /** What it asks. */
    RequestCommands.Corrected corrected(Worklist.Detail known) {
        return new RequestCommands.Corrected(
                posted.choiceOrNull(PREFIX + "reason", CorrectionReason.values()),
                posted.choiceOrNull(PREFIX + "channel", Channel.values()),
                posted.choiceOrNull(PREFIX + "manner", Manner.values()),
                applicant(),
                posted.choiceOrNull(PREFIX + "custody", Custody.values()),
                otherParent(),
                children(),
                posted.textOrNull(PREFIX + "interpreter"),
                posted.textOrNull(PREFIX + "language"),
                posted.text(PREFIX + "needs"),
                firstContact(known.row().firstContactAt()),
                posted.text(PREFIX + "explanation"));
    }

    private Receiving.Applicant applicant() {
        return new Receiving.Applicant(
                posted.choiceOrNull(PREFIX + "kind", ApplicantKind.values()),
                posted.textOrNull(PREFIX + "name"),
                posted.textOrNull(PREFIX + "phone"),
                posted.textOrNull(PREFIX + "email"),
                posted.textOrNull(PREFIX + "address"),
                posted.choiceOrNull(PREFIX + "preference", Preference.values()),
                posted.choiceOrNull(PREFIX + "protection", AddressProtection.values()),
                posted.textOrNull(PREFIX + "number"));
    }

    /** Without a name there is no other parent. */
    private Receiving.@Nullable Reached otherParent() {
        String name = posted.textOrNull(OTHER + "name");
        return name == null
                ? null
                : new Receiving.Reached(
                        name,
                        posted.textOrNull(OTHER + "phone"),
                        posted.textOrNull(OTHER + "email"),
                        posted.textOrNull(OTHER + "address"),
                        posted.choiceOrNull(OTHER + "preference", Preference.values()),
                        posted.choiceOrNull(OTHER + "protection", AddressProtection.values()),
                        posted.textOrNull(OTHER + "number"));
    }

    private List<ChildDetails> children() {
        List<ChildDetails> children = new ArrayList<>();
        for (int number = 1; number <= MOST_CHILDREN; number++) {
            ChildDetails child = new ChildDetails(
                    posted.textOrNull(CHILD + number + ".name"),
                    posted.dateOrNull(CHILD + number + ".born"),
                    posted.dateOrNull(CHILD + number + ".expected"),
                    posted.textOrNull(CHILD + number + ".number"));
            if (child.name() != null || child.birthDate() != null || child.expectedDate() != null) {
                children.add(child);
            }
        }
        return children;
    }

    /** A date that is not changed is the instant it was: the clocks stay as they are. */
    private @Nullable Instant firstContact(Instant known) {
        LocalDate date = posted.dateOrNull(PREFIX + "firstContactOn");
        if (date == null) {
            return null;
        }
        return date.equals(Oslo.dateOf(known)) ? known : Oslo.startOf(date);
    }
}

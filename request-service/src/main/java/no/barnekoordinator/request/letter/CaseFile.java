package no.barnekoordinator.request.letter;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.request.handling.event.BestInterestConsidered;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ChildLinked;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.HearingWaived;
import no.barnekoordinator.request.handling.event.InformationReceived;
import no.barnekoordinator.request.handling.event.LetterProduced;
import no.barnekoordinator.request.handling.event.NeedNotified;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestCorrected;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestMatched;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import org.jspecify.annotations.Nullable;

/**
 * What letters about one request are written from: its facts, read in order. What a child does not want its parents to
 * know never enters (pbrl § 3-4).
 */
final class CaseFile {

    private final RequestEvent first;
    private String municipality;
    private String reference = "";
    private String language = "nb";
    private Instant firstContactAt;
    private @Nullable String needs;
    private Contact contact = Contact.UNKNOWN;
    private @Nullable Contact otherParent;
    private List<ChildDetails> children = List.of();
    private final Map<Condition, ConditionAssessed> findings = new EnumMap<>(Condition.class);
    private final List<PartyHeard> heard = new ArrayList<>();
    private final List<HearingWaived> waived = new ArrayList<>();
    private final List<InformationReceived> received = new ArrayList<>();
    private final Map<UUID, LetterProduced> letters = new HashMap<>();
    private @Nullable String bestInterest;
    private @Nullable PreliminaryReplySent reply;
    private @Nullable RequestEvent decision;

    private CaseFile(RequestEvent first) {
        this.first = first;
        this.municipality = first.municipality();
        this.firstContactAt = first.happenedAt();
    }

    /** Everything that has happened to a request, in order. */
    static CaseFile of(List<RequestEvent> history) {
        CaseFile file = new CaseFile(history.getFirst());
        history.forEach(file::read);
        return file;
    }

    private void read(RequestEvent event) {
        municipality = event.municipality();
        switch (event) {
            case NeedNotified e -> {
                reference = e.reference();
                contact = requireNonNullElse(e.contact(), Contact.UNKNOWN);
                children = requireNonNullElse(e.childDetails(), List.of());
            }
            case RequestReceived e -> {
                reference = e.reference();
                language = e.letterLanguage();
                firstContactAt = e.happenedAt();
                needs = e.needs();
                contact = requireNonNullElse(e.contact(), Contact.UNKNOWN);
                otherParent = e.otherParent();
                children = requireNonNullElse(e.childDetails(), List.of());
            }
            case RequestCorrected e -> {
                language = e.letterLanguage();
                firstContactAt = e.firstContactAt();
                needs = e.needs();
                contact = requireNonNullElse(e.contact(), Contact.UNKNOWN);
                otherParent = e.otherParent();
                children = requireNonNullElse(e.childDetails(), List.of());
            }
            case RequestMatched e -> {
                if (e.nationalIdentityNumber() != null) {
                    contact = contact.identifiedBy(e.nationalIdentityNumber());
                }
            }
            case ChildLinked e -> born(e);
            case ConditionAssessed e -> findings.put(e.condition(), e);
            case PartyHeard e -> {
                if (!e.keptFromParents()) {
                    heard.add(e);
                }
            }
            case HearingWaived e -> waived.add(e);
            case InformationReceived e -> received.add(e);
            case BestInterestConsidered e -> bestInterest = e.considerations();
            case PreliminaryReplySent e -> reply = e;
            case RequestGranted e -> decision = e;
            case RequestRefused e -> decision = e;
            case LetterProduced e -> letters.put(e.letterId(), e);
            default -> {
                // Nothing a letter tells.
            }
        }
    }

    private void born(ChildLinked event) {
        if (event.details() != null && event.child() <= children.size()) {
            List<ChildDetails> known = new ArrayList<>(children);
            known.set(event.child() - 1, event.details());
            children = List.copyOf(known);
        }
    }

    /** Whether the family's key is destroyed: every request is stored with at least one child. */
    boolean isErased() {
        return children.isEmpty();
    }

    UUID caseId() {
        return first.caseId();
    }

    String municipality() {
        return municipality;
    }

    String reference() {
        return reference;
    }

    /** The family's language: {@code nb}, {@code nn}, {@code se} or {@code en}. */
    String language() {
        return language;
    }

    Instant firstContactAt() {
        return firstContactAt;
    }

    @Nullable
    String needs() {
        return needs;
    }

    List<ChildDetails> children() {
        return children;
    }

    @Nullable
    ConditionAssessed finding(Condition condition) {
        return findings.get(condition);
    }

    boolean isMet(Condition condition) {
        ConditionAssessed found = findings.get(condition);
        return found != null && found.met();
    }

    List<PartyHeard> heard() {
        return heard;
    }

    List<HearingWaived> waived() {
        return waived;
    }

    List<InformationReceived> received() {
        return received;
    }

    @Nullable
    String bestInterest() {
        return bestInterest;
    }

    PreliminaryReplySent reply() {
        return requireNonNull(reply, "no preliminary reply has been sent");
    }

    @Nullable
    RequestEvent decision() {
        return decision;
    }

    /** How many get each letter: who asked and, when that one is to be told, the other parent. */
    int recipients() {
        return otherParent == null ? 1 : 2;
    }

    /** How a receiver is reached: 0 for who asked, 1 for the other parent. */
    Contact recipient(int number) {
        return number == 0 ? contact : requireNonNullElse(otherParent, Contact.UNKNOWN);
    }

    boolean hasLetter(UUID letterId) {
        return letters.containsKey(letterId);
    }

    /** A letter that was made. */
    LetterProduced letter(UUID letterId) {
        return requireNonNull(letters.get(letterId), "no such letter");
    }
}

package no.barnekoordinator.coordination.guidance.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.PlanReaders;
import no.barnekoordinator.coordination.guidance.DirectoryRow;
import no.barnekoordinator.coordination.guidance.GivenRow;
import no.barnekoordinator.coordination.guidance.Guidance;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.guidance.DirectoryEntryId;
import no.barnekoordinator.coordination.handling.guidance.GiveGuidance;
import no.barnekoordinator.coordination.handling.guidance.GuidanceId;
import no.barnekoordinator.coordination.handling.guidance.ListEntry;
import no.barnekoordinator.coordination.handling.guidance.RetireEntry;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do with guidance and the directory, the same for the API and for pages. */
@Component
class GuidanceWork {

    private final PlanReaders readers;
    private final Guidance guidance;
    private final CaughtUp caughtUp;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    GuidanceWork(PlanReaders readers, Guidance guidance, CaughtUp caughtUp, Commands commands, Ids ids, Clock clock) {
        this.readers = readers;
        this.guidance = guidance;
        this.caughtUp = caughtUp;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    OwnCase readable(UUID caseId, Person person) {
        return readers.read(caseId, PlanReaders.Part.GUIDANCE, person);
    }

    List<GivenRow> of(UUID caseId) {
        caughtUp.await(Guidance.PROCESSOR);
        return guidance.of(caseId);
    }

    List<DirectoryRow> search(String municipality, @Nullable String words) {
        caughtUp.await(Guidance.PROCESSOR);
        return guidance.search(municipality, Objects.requireNonNullElse(words, ""));
    }

    /** To be called within the write. What stands in the directory says for itself what it is about. */
    void give(
            UUID caseId,
            boolean referral,
            @Nullable GuidanceTopic topic,
            @Nullable UUID entryId,
            @Nullable String what,
            Write write) {
        OwnCase own = readers.write(caseId, write.person());
        if (!own.open()) {
            throw Refusal.conflict("case-closed");
        }
        DirectoryRow entry = entryId == null ? null : inDirectory(entryId, own.municipality());
        String words = Objects.requireNonNullElse(what, "").strip();
        commands.send(
                new GiveGuidance(
                        new GuidanceId(caseId),
                        referral,
                        entry == null ? Required.value("topic", topic) : entry.topic(),
                        entryId,
                        words.isEmpty() && entry != null ? entry.name() : words,
                        own.municipality(),
                        clock.instant()),
                write.origin(referral ? "make-referral" : "give-guidance"));
    }

    /** To be called within the write; answers with the id of the entry. */
    UUID list(@Nullable UUID entryId, Entry entry, Write write) {
        UUID id = entryId == null ? ids.next() : entryId;
        if (entryId != null) {
            inDirectory(entryId, write.person().ownMunicipality());
        }
        commands.send(
                new ListEntry(
                        new DirectoryEntryId(id),
                        Required.value("topic", entry.topic()),
                        Objects.requireNonNullElse(entry.name(), ""),
                        Objects.requireNonNullElse(entry.about(), ""),
                        Objects.requireNonNullElse(entry.contact(), ""),
                        Objects.requireNonNullElse(entry.url(), ""),
                        write.person().ownMunicipality(),
                        clock.instant()),
                write.origin("list-entry"));
        return id;
    }

    /** To be called within the write. */
    void retire(UUID entryId, Write write) {
        commands.send(
                new RetireEntry(new DirectoryEntryId(entryId), write.person().ownMunicipality(), clock.instant()),
                write.origin("retire-entry"));
    }

    /** What is entered in the directory. */
    record Entry(
            @Nullable GuidanceTopic topic,
            @Nullable String name,
            @Nullable String about,
            @Nullable String contact,
            @Nullable String url) {}

    private DirectoryRow inDirectory(UUID entryId, String municipality) {
        caughtUp.await(Guidance.PROCESSOR);
        return guidance.entry(entryId)
                .filter(entry -> entry.municipality().equals(municipality))
                .orElseThrow(Refusal::notFound);
    }
}

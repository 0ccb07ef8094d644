package no.barnekoordinator.complaint.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.complaint.explanation.DecisionExplanation;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.LatenessJudged;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.letter.LetterPress;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.post.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the case file for the county governor: a document to read, with an index and the history of the case, and the
 * same as data. There is nothing in it but this one complaint.
 */
@Component
class CaseFileWriter {

    /** The county governor's language of work. */
    private static final Locale LOCALE = Language.BOKMAL.locale();

    private final LetterPress press;
    private final LetterWriter letters;
    private final JsonMapper json;

    CaseFileWriter(LetterPress press, LetterWriter letters, JsonMapper json) {
        this.press = press;
        this.letters = letters;
        this.json = json;
    }

    /**
     * A step of the case.
     *
     * @param name of the fact
     * @param clock which clock, for the facts of clocks
     * @param ruleId the rule of that clock
     */
    public record Line(
            String name,
            @Nullable ComplaintClock clock,
            @Nullable String ruleId,
            Instant at) {}

    /** The decision as it was known when the complaint came; null throughout for a ground without one. */
    public record Decision(
            @Nullable UUID requestId,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate deliveredOn,
            List<Condition> unmet,
            List<String> ruleIds) {}

    /** A document that goes with the file; the sum is SHA-256, in hex. */
    public record Attached(String fileName, String sha256, int bytes) {}

    /** The decision that goes with the file; null throughout for a ground without one. */
    record Copy(
            @Nullable DecisionExplanation explanation,
            @Nullable Document letter) {}

    /** The case file as data; texts are as they were written, and null when they have been erased. */
    public record Data(
            String format,
            String reference,
            UUID caseId,
            UUID complaintId,
            String municipality,
            String countyGovernor,
            ComplaintGround ground,
            Instant filedAt,
            LocalDate lastDay,
            boolean inTime,
            @Nullable LatenessJudgement lateness,
            @Nullable String complainant,
            @Nullable String complaint,
            Decision decision,
            @Nullable DecisionExplanation explanation,
            @Nullable Attached decisionLetter,
            ReassessmentResult reassessment,
            @Nullable String reasons,
            @Nullable String statement,
            List<Dossier.Said> attachments,
            List<Line> history) {}

    Document document(Dossier dossier, Copy copy, Instant at) {
        Map<String, Object> model = letters.frame(dossier, LOCALE, at);
        Data data = data(dossier, copy);
        model.put("recipient", List.of(data.countyGovernor()));
        model.put("signatures", List.of());
        model.put("data", data);
        ComplaintChecked checked = dossier.checked();
        if (checked != null) {
            model.put("checked", checked);
        }
        return Document.of(
                letters.fileName("CASE_FILE", LOCALE),
                "application/pdf",
                press.print("case-file", LOCALE, model).pdf());
    }

    Document data(Dossier dossier, Copy copy, String fileName) {
        return Document.of(fileName, "application/json", json.writeValueAsBytes(data(dossier, copy)));
    }

    private static Data data(Dossier dossier, Copy copy) {
        Document letter = copy.letter();
        ComplaintFiled filed = dossier.filed();
        LatenessJudged lateness = dossier.lateness();
        return new Data(
                "barnekoordinator/complaint-case-file/2",
                filed.reference(),
                filed.caseId(),
                filed.complaintId(),
                filed.municipality(),
                dossier.forwarded().countyGovernor(),
                filed.ground(),
                filed.happenedAt(),
                filed.lastDay(),
                filed.inTime(),
                lateness == null ? null : lateness.judgement(),
                filed.complainantName(),
                filed.words(),
                new Decision(
                        filed.requestId(),
                        filed.decidedOn(),
                        filed.deliveredOn(),
                        filed.unmet(),
                        filed.decisionRuleIds()),
                copy.explanation(),
                letter == null ? null : new Attached(letter.fileName(), letter.sha256(), letter.size()),
                dossier.reassessed().result(),
                dossier.reassessed().statement(),
                dossier.forwarded().statement(),
                dossier.said(),
                lines(dossier));
    }

    private static List<Line> lines(Dossier dossier) {
        List<Line> lines = new ArrayList<>();
        for (ComplaintEvent event : dossier.steps()) {
            String name = event.getClass().getSimpleName();
            lines.add(
                    switch (event) {
                        case ClockStarted e -> new Line(name, e.clock(), e.ruleId(), e.happenedAt());
                        case ClockMet e -> new Line(name, e.clock(), e.ruleId(), e.happenedAt());
                        case ClockBreached e -> new Line(name, e.clock(), e.ruleId(), e.happenedAt());
                        case ClockCancelled e -> new Line(name, e.clock(), e.ruleId(), e.happenedAt());
                        default -> new Line(name, null, null, event.happenedAt());
                    });
        }
        return lines;
    }
}

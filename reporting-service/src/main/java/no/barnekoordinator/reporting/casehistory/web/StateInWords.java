package no.barnekoordinator.reporting.casehistory.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.coordination.AdultTransitionEndedV1;
import no.barnekoordinator.contracts.coordination.TransitionCancelledV1;
import no.barnekoordinator.contracts.coordination.TransitionCompletedV1;
import no.barnekoordinator.contracts.coordination.TransitionPlannedV1;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.InformationAskedV1;
import no.barnekoordinator.contracts.request.InformationReceivedV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.reporting.casehistory.CaseState;
import no.barnekoordinator.reporting.casehistory.ComplaintState;
import no.barnekoordinator.reporting.casehistory.TimelineEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A case state as a list of facts a person reads, and each event of its timeline in words. */
@Component
class StateInWords {

    private static final String NOTHING = "–";

    private final MessageSource messages;
    private final PageFormat format;
    private final Municipalities municipalities;

    StateInWords(MessageSource messages, PageFormat format, Municipalities municipalities) {
        this.messages = messages;
        this.format = format;
        this.municipalities = municipalities;
    }

    Map<String, String> of(CaseState state) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "status", text("case-status." + state.status()));
        put(facts, "municipality", municipality(state.municipality()));
        put(facts, "received", when(state.receivedAt()));
        put(facts, "findings", findings(state));
        put(facts, "heard", format.number(state.hearings()));
        put(facts, "preliminary", when(state.preliminaryReplyAt()));
        put(
                facts,
                "decision",
                state.decision() == null
                        ? NOTHING
                        : text("outcome." + state.decision()) + ", " + when(state.decidedAt()));
        put(facts, "delivered", when(state.deliveredAt()));
        put(facts, "opened", when(state.openedAt()));
        put(facts, "appointed", when(state.appointedAt()));
        put(
                facts,
                "services",
                text(
                        "state.services.value",
                        format.number(state.services().size()),
                        format.number(state.lateServices())));
        put(facts, "complaints", complaints(state));
        put(facts, "breaches", format.number(state.brokenClocks().size()));
        put(facts, "closed", closed(state));
        return facts;
    }

    /** What happened, and for a fact that comes in several kinds, which: {@code Frist brutt: foreløpig svar}. */
    String of(TimelineEvent event) {
        String fact = text("fact." + event.fact());
        String kind = kind(event.data());
        return kind.isEmpty() ? fact : fact + ": " + kind;
    }

    private String kind(Contract contract) {
        return switch (contract) {
            case ClockStartedV1 fact -> text("clock." + fact.clock());
            case ClockMetV1 fact -> text("clock." + fact.clock());
            case ClockBreachedV1 fact -> text("clock." + fact.clock());
            case ClockCancelledV1 fact -> text("clock." + fact.clock());
            case InformationAskedV1 fact -> text("information-source." + fact.source());
            case InformationReceivedV1 fact -> text("information-source." + fact.source());
            case DecisionDeliveredV1 fact -> text("delivery." + fact.channel());
            case RequestTransferredV1 fact ->
                text("transfer.value", municipality(fact.fromMunicipality()), municipality(fact.municipality()));
            case RequestClosedV1 fact -> text("request-closing." + fact.reason());
            case TransitionPlannedV1 fact -> text("transition." + fact.kind());
            case TransitionCompletedV1 fact -> text("transition." + fact.kind());
            case TransitionCancelledV1 fact -> text("transition." + fact.kind());
            case AdultTransitionEndedV1 fact -> text("adult-outcome." + fact.outcome(), format.number(fact.gapDays()));
            default -> "";
        };
    }

    private String closed(CaseState state) {
        return state.requestClosing() == null
                ? when(state.closedAt())
                : when(state.closedAt()) + ", " + text("request-closing." + state.requestClosing());
    }

    private void put(Map<String, String> facts, String key, String value) {
        facts.put(text("state." + key), value);
    }

    private String findings(CaseState state) {
        long met = state.findings().values().stream().filter(found -> found).count();
        return text(
                "state.findings.value",
                format.number(met),
                format.number(state.findings().size()));
    }

    private String complaints(CaseState state) {
        return state.complaints().isEmpty()
                ? NOTHING
                : state.complaints().values().stream().map(this::complaint).collect(Collectors.joining("; "));
    }

    private String complaint(ComplaintState complaint) {
        String outcome = complaint.outcome() == null
                ? ""
                : ": "
                        + text("result."
                                + switch (complaint.outcome()) {
                                    case DISMISSED -> "DISMISSED_BY_COUNTY_GOVERNOR";
                                    case UPHELD, PARTLY_UPHELD, NOT_UPHELD, ANNULLED ->
                                        complaint.outcome().name();
                                });
        return text("complaint-stage." + complaint.stage()) + outcome;
    }

    private String municipality(@Nullable String number) {
        return number == null
                ? NOTHING
                : municipalities.find(number).map(Municipality::name).orElse(number);
    }

    private String when(@Nullable Instant instant) {
        return format.dateTime(instant);
    }

    private String text(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }
}

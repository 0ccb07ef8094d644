package no.barnekoordinator.request.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.DecisionProposed;
import no.barnekoordinator.request.handling.event.DecisionReturned;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.handling.event.LetterProduced;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains a decision to whoever looks at it again, from the events themselves: as it was made, not as it is now. */
@Component
public class DecisionExplanations {

    private final EventStore store;
    private final Letters letters;

    DecisionExplanations(EventStore store, Letters letters) {
        this.store = store;
        this.letters = letters;
    }

    /**
     * The decision that was made on a day.
     *
     * @param decidedOn a date in Norway
     * @return empty when none was made on that day
     */
    public Optional<DecisionExplanation> of(UUID requestId, LocalDate decidedOn) {
        return made(requestId, decidedOn).map(Made::explained);
    }

    /** The letter to who asked, as it was kept; empty when there is none, and after erasure. */
    public Optional<Document> letter(UUID requestId, LocalDate decidedOn) {
        return made(requestId, decidedOn).flatMap(made -> {
            LetterProduced letter = made.letter();
            return letter == null
                    ? Optional.empty()
                    : letters.kept(made.file(), letter.letterId()).stream().findFirst();
        });
    }

    private Optional<Made> made(UUID requestId, LocalDate decidedOn) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        store.readEvents(new RequestId(requestId).toString(), 0).forEachRemaining(all::add);
        int decided = -1;
        for (int i = 0; i < all.size(); i++) {
            if (isDecision(all.get(i))
                    && Oslo.dateOf(fact(all.get(i)).happenedAt()).equals(decidedOn)) {
                decided = i;
            }
        }
        if (decided < 0) {
            return Optional.empty();
        }
        int end = decided + 1;
        while (end < all.size() && !(all.get(end).getPayload() instanceof RequestReopened)) {
            end++;
        }
        return Optional.of(new Made(all.subList(0, end), decided));
    }

    private static boolean isDecision(DomainEventMessage<?> message) {
        return message.getPayload() instanceof RequestGranted || message.getPayload() instanceof RequestRefused;
    }

    private static RequestEvent fact(DomainEventMessage<?> message) {
        return (RequestEvent) message.getPayload();
    }

    /** A decision, and everything up to when it was taken up again. */
    private record Made(List<DomainEventMessage<?>> history, int decided) {

        CaseFile file() {
            return CaseFile.of(history.stream().map(DecisionExplanations::fact).toList());
        }

        @Nullable
        LetterProduced letter() {
            return history.subList(decided, history.size()).stream()
                    .map(DomainEventMessage::getPayload)
                    .filter(LetterProduced.class::isInstance)
                    .map(LetterProduced.class::cast)
                    .filter(letter -> letter.kind() == LetterKind.DECISION && letter.recipient() == 0)
                    .findFirst()
                    .orElse(null);
        }

        /** Who wrote it and who confirmed it; often the same. */
        private List<String> deciders() {
            DecisionProposed proposal = null;
            for (DomainEventMessage<?> message : history.subList(0, decided)) {
                switch (fact(message)) {
                    case DecisionProposed e -> proposal = e;
                    case DecisionReturned e -> proposal = null;
                    case RequestReopened e -> proposal = null;
                    default -> {
                        // Nothing to do with who decides.
                    }
                }
            }
            Set<String> deciders = new LinkedHashSet<>();
            if (proposal != null) {
                deciders.add(proposal.proposedBy());
            }
            Origin.actorIn(history.get(decided).getMetaData()).ifPresent(deciders::add);
            return List.copyOf(deciders);
        }

        private List<DecisionExplanation.Finding> findings(CaseFile file) {
            return Arrays.stream(Condition.values())
                    .map(file::finding)
                    .filter(Objects::nonNull)
                    .map(Made::finding)
                    .toList();
        }

        private static DecisionExplanation.Finding finding(ConditionAssessed found) {
            return new DecisionExplanation.Finding(found.condition(), found.met(), found.ruleId(), found.reason());
        }

        DecisionExplanation explained() {
            CaseFile file = file();
            RequestEvent decision = fact(history.get(decided));
            LetterProduced letter = letter();
            RequestRefused refused = decision instanceof RequestRefused r ? r : null;
            RequestGranted granted = decision instanceof RequestGranted g ? g : null;
            return new DecisionExplanation(
                    decision.caseId(),
                    decision.requestId(),
                    file.reference(),
                    granted != null,
                    Oslo.dateOf(decision.happenedAt()),
                    deciders(),
                    refused != null
                            ? refused.ruleIds()
                            : Objects.requireNonNull(granted).ruleIds(),
                    refused != null
                            ? refused.considerations()
                            : Objects.requireNonNull(granted).considerations(),
                    refused == null ? null : refused.fallbackOrdinaryCoordinator(),
                    refused == null ? null : refused.fallbackIndividualPlan(),
                    file.bestInterest(),
                    findings(file),
                    file.heard().stream()
                            .map(heard -> new DecisionExplanation.Voice(heard.role(), heard.ageBand(), heard.words()))
                            .toList(),
                    letter == null
                            ? null
                            : new DecisionExplanation.Letter(
                                    letter.letterId(), letter.sha256(), letter.bytes(), letter.happenedAt()));
        }
    }
}

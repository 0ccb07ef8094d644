package no.barnekoordinator.coordination.handling.letter;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.barnekoordinator.coordination.handling.event.LetterEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The letters to one family. What is in them is kept elsewhere. */
@Aggregate(type = "letters")
class FamilyLetters {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable LettersId id;

    private @Nullable String municipality;
    private LettersState state = LettersState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(RecordLetter c) {
        List<LetterEvent> events = Delivering.record(state, c);
        apply(events);
        return !events.isEmpty();
    }

    @CommandHandler
    boolean decide(MayDeliver c) {
        return Delivering.isOnItsWay(state, c.letterId());
    }

    @CommandHandler
    void decide(RecordDelivery c) {
        apply(Delivering.delivered(state, c.letters(), c.letterId(), c.channel(), municipality(), c.deliveredAt()));
    }

    @CommandHandler
    void decide(RecordRefusal c) {
        apply(Delivering.refused(state, c, municipality()));
    }

    @CommandHandler
    void decide(HandOverLetter c) {
        apply(Delivering.handOver(state, c, municipality()));
    }

    @EventSourcingHandler
    void evolve(LetterEvent event) {
        id = new LettersId(event.caseId());
        municipality = event.municipality();
        state = state.after(event);
    }

    private static void apply(List<LetterEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    private String municipality() {
        return requireNonNull(municipality, "no letter has been written");
    }
}

package no.barnekoordinator.request.handling.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.MatchIdentity;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.stereotype.Component;

/**
 * Binds a request to the person who is signed in, and tells whether it is bound to that person. Whoever has the
 * reference, which cannot be guessed, may bind what nobody is bound to.
 */
@Component
public class Binding {

    private final Worklist worklist;
    private final Particulars particulars;
    private final Commands commands;
    private final CaughtUp caughtUp;
    private final Clock clock;

    Binding(Worklist worklist, Particulars particulars, Commands commands, CaughtUp caughtUp, Clock clock) {
        this.worklist = worklist;
        this.particulars = particulars;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /** Whom a request is bound to, as the one who looks may know it. */
    public enum Bound {
        /** To nobody yet. */
        FREE,
        /** To the one who looks. */
        MINE,
        /** To somebody else; nothing more is told. */
        TAKEN
    }

    /**
     * A request by the reference on its receipt; what somebody else has told of a family is none yet. The view may be a
     * moment behind what leads here.
     */
    public Optional<Worklist.Row> find(String reference) {
        return worklist.findByReference(reference)
                .or(() -> {
                    caughtUp.await(Worklist.PROCESSOR);
                    return worklist.findByReference(reference);
                })
                .filter(row -> row.status() != Worklist.Status.NEED_NOTIFIED);
    }

    /** When the family had its decision; empty while it has none, or it is on its way. */
    public Optional<Instant> decisionDelivered(Worklist.Row row) {
        return worklist.detail(row.requestId())
                .flatMap(detail -> Optional.ofNullable(detail.decision()))
                .flatMap(decision -> Optional.ofNullable(decision.deliveredAt()));
    }

    /** Whom it is bound to, for somebody in the family who is signed in; taken for all others. */
    public Bound of(Worklist.Row row, Person person) {
        String own = person.nationalIdentityNumber();
        if (!person.is(Role.FAMILY, Role.YOUTH) || own == null) {
            return Bound.TAKEN;
        }
        Optional<Worklist.Detail> detail = worklist.detail(row.requestId());
        String told =
                detail.map(known -> known.contact().nationalIdentityNumber()).orElse(null);
        if (told == null) {
            return Bound.FREE;
        }
        if (!told.equals(own)) {
            return Bound.TAKEN;
        }
        // A number somebody has only told proves nothing until the one whose it is has logged in and said so.
        return detail.filter(Worklist.Detail::identified).isPresent() ? Bound.MINE : Bound.FREE;
    }

    /**
     * Binds it to the one who writes, as the login says who it is. Binding it once more changes nothing.
     *
     * @return the request
     * @throws Refusal not found, when there is no such reference; a conflict, when it is bound to somebody else
     */
    public Worklist.Row bind(String reference, Write write) {
        caughtUp.await(Worklist.PROCESSOR);
        Worklist.Row row = find(reference).orElseThrow(Refusal::notFound);
        switch (of(row, write.person())) {
            case MINE -> {}
            case TAKEN -> throw Refusal.conflict("identity-already-bound");
            case FREE ->
                commands.send(
                        new MatchIdentity(
                                new RequestId(row.requestId()),
                                // As it was when nobody was bound: of two who bind at once, one is refused.
                                row.version(),
                                IdentityProof.LOGIN,
                                particulars.number(write.person().nationalIdentityNumber()),
                                clock.instant()),
                        write.origin("bind"));
        }
        return row;
    }
}

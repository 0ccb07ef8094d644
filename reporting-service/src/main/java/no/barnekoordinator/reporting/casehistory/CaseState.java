package no.barnekoordinator.reporting.casehistory;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.RequestClosing;
import org.jspecify.annotations.Nullable;

/**
 * What a case was, according to a set of facts: a pure fold over them, in the order they happened. Holds only what the
 * services tell each other, so nothing personal.
 *
 * @param municipality the one responsible at the latest fact; null before the first
 * @param status where it stood
 * @param receivedAt first contact, UTC
 * @param findings the latest finding per condition: met or not
 * @param hearings how many times somebody was heard
 * @param decision {@code GRANTED}, {@code REFUSED} or null while undecided
 * @param rules ids of the rules the decision applied
 * @param deliveredAt when the decision first reached one of its receivers
 * @param requestClosing why the request, or the notified need, ended without a decision
 * @param coordinator opaque id of the appointed coordinator
 * @param services by service id
 * @param complaints by complaint id
 * @param clocks the latest run of each clock, by subject and kind
 * @param facts number of facts folded
 */
public record CaseState(
        @Nullable String municipality,
        Status status,
        @Nullable UUID requestId,
        @Nullable Instant receivedAt,
        @Nullable Channel channel,
        @Nullable ApplicantKind applicant,
        int children,
        SortedMap<Condition, Boolean> findings,
        int hearings,
        @Nullable Instant preliminaryReplyAt,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        List<String> rules,
        @Nullable Instant deliveredAt,
        @Nullable RequestClosing requestClosing,
        @Nullable Instant openedAt,
        @Nullable UUID coordinator,
        @Nullable Instant appointedAt,
        SortedMap<UUID, ServiceState> services,
        SortedMap<UUID, ComplaintState> complaints,
        SortedMap<String, ClockState> clocks,
        @Nullable Instant closedAt,
        @Nullable ClosingReason closingReason,
        int facts) {

    /** Where a case stands. */
    public enum Status {
        /** Nobody had stated anything. */
        UNKNOWN,
        /** Somebody else had told of a need; the family had not wished for anything yet. */
        NEED_NOTIFIED,
        /** A request had come in and was not decided. */
        CLARIFYING,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        /** Open, and no coordinator had been appointed. */
        WITHOUT_COORDINATOR,
        ACTIVE,
        CLOSED
    }

    /** Before anything was stated. */
    public static final CaseState NOTHING = new CaseState(
            null,
            Status.UNKNOWN,
            null,
            null,
            null,
            null,
            0,
            new TreeMap<>(),
            0,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            null,
            null,
            0);

    /** The state after all of these facts, in the order given. */
    public static CaseState of(Iterable<? extends CaseContract> facts) {
        CaseState state = NOTHING;
        for (CaseContract fact : facts) {
            state = state.after(fact);
        }
        return state;
    }

    /**
     * The state after one more fact.
     *
     * @throws IllegalArgumentException for a fact this version has no meaning for; a test folds every contract there is
     */
    public CaseState after(CaseContract fact) {
        CaseDraft draft = new CaseDraft(this);
        draft.take(fact);
        return draft.state();
    }

    static <K extends Comparable<K>, V> SortedMap<K, V> with(SortedMap<K, V> map, K key, V value) {
        SortedMap<K, V> changed = new TreeMap<>(map);
        changed.put(key, value);
        return Collections.unmodifiableSortedMap(changed);
    }

    /** The services and complaints still open, for a short look. */
    public long lateServices() {
        return services.values().stream().filter(ServiceState::isLate).count();
    }

    /** Clocks that were breached and not met since. */
    public List<Map.Entry<String, ClockState>> brokenClocks() {
        return clocks.entrySet().stream()
                .filter(clock -> clock.getValue().isBroken())
                .toList();
    }
}

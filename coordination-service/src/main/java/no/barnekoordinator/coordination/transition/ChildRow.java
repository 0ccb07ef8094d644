package no.barnekoordinator.coordination.transition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child in a case.
 *
 * @param number in the case, from 1
 * @param bornOn null when it is not known, and after erasure
 * @param grownUp whether the child has turned 18 here, and the parents' access has ended
 */
public record ChildRow(
        UUID childId, UUID caseId, int number, @Nullable LocalDate bornOn, boolean grownUp) {}

package no.barnekoordinator.coordination.handling.transition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child of the family.
 *
 * @param bornOn null when it is not known
 * @param parentsAccessEnded whether it has been stated that the child is 18
 */
record ChildState(int number, @Nullable LocalDate bornOn, boolean parentsAccessEnded) {}

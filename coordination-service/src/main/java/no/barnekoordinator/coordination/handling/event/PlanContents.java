package no.barnekoordinator.coordination.handling.event;

import java.util.List;

/**
 * Every word of an individual plan; personal as a whole.
 *
 * @param participants who takes part, one on each line
 * @param responsible who answers for the plan
 * @param cooperation other cooperation, as with other services or organisations; may be empty
 * @param measures what is to be done, in words; each has its date beside, under the same id
 */
public record PlanContents(
        String goals,
        String resources,
        String needs,
        String participants,
        String responsible,
        String cooperation,
        List<MeasureWords> measures) {}

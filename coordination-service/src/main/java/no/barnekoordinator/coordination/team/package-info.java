/** What the other rooms may ask about the team around a family, its consents, and what each person may see. */
@NullMarked
package no.barnekoordinator.coordination.team;

import org.jspecify.annotations.NullMarked;

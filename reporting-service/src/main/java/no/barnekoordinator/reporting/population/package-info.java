/** How many children live in the municipalities, with source and date. */
@NullMarked
package no.barnekoordinator.reporting.population;

import org.jspecify.annotations.NullMarked;

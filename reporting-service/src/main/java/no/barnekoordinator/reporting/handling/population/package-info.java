/** Takes in how many children live in each municipality. */
@NullMarked
package no.barnekoordinator.reporting.handling.population;

import org.jspecify.annotations.NullMarked;

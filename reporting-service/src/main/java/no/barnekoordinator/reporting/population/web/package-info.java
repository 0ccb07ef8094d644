/** The page and the API an analyst brings in the number of children with. */
@NullMarked
package no.barnekoordinator.reporting.population.web;

import org.jspecify.annotations.NullMarked;

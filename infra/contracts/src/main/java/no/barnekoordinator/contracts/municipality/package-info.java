/** The register of Norwegian municipalities, their counties and county governors, as dated facts. */
@NullMarked
package no.barnekoordinator.contracts.municipality;

import org.jspecify.annotations.NullMarked;

/** Why a decision that is complained about became what it did, asked of the service that made it. */
@NullMarked
package no.barnekoordinator.complaint.explanation;

import org.jspecify.annotations.NullMarked;

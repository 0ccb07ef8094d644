/** From a family's complaint to the county governor and back: the complaint service. */
@NullMarked
package no.barnekoordinator.complaint;

import org.jspecify.annotations.NullMarked;

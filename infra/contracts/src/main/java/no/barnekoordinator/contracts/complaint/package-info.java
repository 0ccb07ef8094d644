/** What the complaint service states: complaints and their way to the county governor and back. */
@NullMarked
package no.barnekoordinator.contracts.complaint;

import org.jspecify.annotations.NullMarked;

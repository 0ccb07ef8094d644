/** What the complaint service tells the others. */
@NullMarked
package no.barnekoordinator.complaint.publication;

import org.jspecify.annotations.NullMarked;

/** What must hold before anything is started: free ports and room on the disk. */
@NullMarked
package no.barnekoordinator.local.check;

import org.jspecify.annotations.NullMarked;

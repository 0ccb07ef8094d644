/** Starting, watching, healing and stopping the processes of the system. */
@NullMarked
package no.barnekoordinator.local.process;

import org.jspecify.annotations.NullMarked;

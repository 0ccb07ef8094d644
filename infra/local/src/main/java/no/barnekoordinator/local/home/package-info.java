/** Where things lie on this machine, and at which addresses they answer. */
@NullMarked
package no.barnekoordinator.local.home;

import org.jspecify.annotations.NullMarked;

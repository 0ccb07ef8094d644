/** HTTP for how a case ended. */
@NullMarked
package no.barnekoordinator.coordination.ending.web;

import org.jspecify.annotations.NullMarked;

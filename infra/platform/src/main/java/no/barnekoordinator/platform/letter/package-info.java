/** Letters: from a template and a model to an accessible PDF, in the words of the one it is for. */
@NullMarked
package no.barnekoordinator.platform.letter;

import org.jspecify.annotations.NullMarked;

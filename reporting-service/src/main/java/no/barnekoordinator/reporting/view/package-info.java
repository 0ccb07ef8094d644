/** The tables the figures are counted from, folded from contract events; can be thrown away and folded again. */
@NullMarked
package no.barnekoordinator.reporting.view;

import org.jspecify.annotations.NullMarked;

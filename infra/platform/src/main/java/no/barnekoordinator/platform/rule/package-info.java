/**
 * Rules with a source and a time: what was law on a given day, so that an old outcome is explained by the rules of its
 * day.
 */
@NullMarked
package no.barnekoordinator.platform.rule;

import org.jspecify.annotations.NullMarked;

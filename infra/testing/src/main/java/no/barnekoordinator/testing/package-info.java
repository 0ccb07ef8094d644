/**
 * What the tests of every module share: servers, persons with tokens, a clock that obeys, and the architecture rules.
 */
@NullMarked
package no.barnekoordinator.testing;

import org.jspecify.annotations.NullMarked;

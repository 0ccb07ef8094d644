/** What the gateway says itself when no service answers: problem+json for programs, a calm page for people. */
@NullMarked
package no.barnekoordinator.gateway.answer;

import org.jspecify.annotations.NullMarked;

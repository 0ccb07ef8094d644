/** Who the browser's session belongs to, and the token that is passed on for it. */
@NullMarked
package no.barnekoordinator.gateway.login;

import org.jspecify.annotations.NullMarked;

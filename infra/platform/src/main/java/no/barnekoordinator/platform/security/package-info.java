/** Who is calling, and what they may do. */
@NullMarked
package no.barnekoordinator.platform.security;

import org.jspecify.annotations.NullMarked;

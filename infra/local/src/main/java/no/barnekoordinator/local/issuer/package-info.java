/** The OIDC issuer of this machine: a real one, where logging in is choosing a test person. */
@NullMarked
package no.barnekoordinator.local.issuer;

import org.jspecify.annotations.NullMarked;

/** Encryption of personal data with a data key per subject, and erasure by destroying the key. */
@NullMarked
package no.barnekoordinator.platform.secrecy;

import org.jspecify.annotations.NullMarked;

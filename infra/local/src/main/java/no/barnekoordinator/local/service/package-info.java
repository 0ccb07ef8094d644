/** The services and the gateway as processes of the system. */
@NullMarked
package no.barnekoordinator.local.service;

import org.jspecify.annotations.NullMarked;

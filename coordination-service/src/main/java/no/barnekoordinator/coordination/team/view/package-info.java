/** The tables of teams and consents, kept from the events; read through the interfaces of the room. */
@NullMarked
package no.barnekoordinator.coordination.team.view;

import org.jspecify.annotations.NullMarked;

/** What the request service states: contacts, assessments, decisions. */
@NullMarked
package no.barnekoordinator.contracts.request;

import org.jspecify.annotations.NullMarked;

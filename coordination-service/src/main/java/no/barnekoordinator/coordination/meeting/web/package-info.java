/** Meetings on pages, over HTTP and in calendars. */
@NullMarked
package no.barnekoordinator.coordination.meeting.web;

import org.jspecify.annotations.NullMarked;

/** What the pages of plan, meetings and guidance share: who may read and write, and how a form is read and sent. */
@NullMarked
package no.barnekoordinator.coordination.desk;

import org.jspecify.annotations.NullMarked;

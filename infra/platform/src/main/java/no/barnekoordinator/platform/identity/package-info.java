/** Norwegian identity numbers of persons and organisations, and which of them this installation may hold. */
@NullMarked
package no.barnekoordinator.platform.identity;

import org.jspecify.annotations.NullMarked;

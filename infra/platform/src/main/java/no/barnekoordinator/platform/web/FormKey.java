package no.barnekoordinator.platform.web;

import no.barnekoordinator.platform.id.Ids;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page a fresh key for its form's hidden field {@code idempotencyKey}, so that a form sent twice has one
 * effect.
 */
@ControllerAdvice
public final class FormKey {

    private final Ids ids;

    public FormKey(Ids ids) {
        this.ids = ids;
    }

    @ModelAttribute("formKey")
    String formKey() {
        return ids.next().toString();
    }
}

package no.barnekoordinator.request.asking.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.AddressProtection;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Preference;
import no.barnekoordinator.request.words.Choices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of one step shows. */
@Component
class AskStepModel {

    private final MunicipalityChoices municipalities;
    private final Choices choices;
    private final Clock clock;

    AskStepModel(MunicipalityChoices municipalities, Choices choices, Clock clock) {
        this.municipalities = municipalities;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * Fills the model.
     *
     * @param fromSummary whether the step was opened to change one thing, and leads back to the summary
     */
    String fill(AskStep step, AskForm form, boolean fromSummary, Model page) {
        page.addAttribute("step", step);
        page.addAttribute("steps", AskStep.values().length);
        page.addAttribute("form", form);
        page.addAttribute("fromSummary", fromSummary);
        page.addAttribute("consent", consent(form).orElse(null));
        switch (step) {
            case WHO -> {
                page.addAttribute("kinds", choices.of("ask.kind", ApplicantKind.values()));
                page.addAttribute("custodies", choices.of("ask.custody", Custody.values()));
            }
            case MUNICIPALITY -> page.addAttribute("counties", municipalities.on(Oslo.dateOf(clock.instant())));
            case CONTACT -> {
                page.addAttribute("preferences", choices.of("ask.preference", Preference.values()));
                page.addAttribute("protections", choices.of("ask.protection", AddressProtection.values()));
                page.addAttribute("languages", languages());
            }
            case CHILDREN, WISH -> {}
        }
        return "ask";
    }

    /** Key of the line that says who else must wish it, when that is somebody else than the one who asks. */
    static Optional<String> consent(AskForm form) {
        Optional<ApplicantKind> kind = form.kindChosen();
        return form.custodyChosen().flatMap(custody -> switch (custody) {
            case FOSTER_CARE ->
                kind.equals(Optional.of(ApplicantKind.CHILD_WELFARE_SERVICE))
                        ? Optional.empty()
                        : Optional.of("ask.consent.foster");
            case GUARDIAN ->
                kind.equals(Optional.of(ApplicantKind.GUARDIAN))
                        ? Optional.empty()
                        : Optional.of("ask.consent.guardian");
            case PARENTS ->
                kind.equals(Optional.of(ApplicantKind.YOUTH)) ? Optional.of("ask.consent.youth") : Optional.empty();
        });
    }

    private Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        Arrays.stream(Language.values())
                .forEach(language -> languages.put(language.tag(), choices.word("ask.letters." + language.tag())));
        return languages;
    }
}

package no.barnekoordinator.request.worklist.web;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.AddressProtection;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.CorrectionReason;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.Preference;
import no.barnekoordinator.request.handling.event.WaiverReason;
import no.barnekoordinator.request.words.Choices;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What there is to choose among in the forms of a request's page. */
@Component
class RequestChoices {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private final Choices choices;
    private final Municipalities municipalities;
    private final Clock clock;

    RequestChoices(Choices choices, Municipalities municipalities, Clock clock) {
        this.choices = choices;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    void fill(Worklist.Detail detail, Model model) {
        model.addAttribute("identityProofs", choices.of("proof", IdentityProof.SHOWN, IdentityProof.KNOWN));
        model.addAttribute("capacities", choices.of("capacity", ConsentCapacity.values()));
        model.addAttribute("wishOrNot", choices.yesOrNo("request.wish.yes", "request.wish.no"));
        model.addAttribute(
                "manners",
                choices.of("manner", Manner.PHONE, Manner.IN_PERSON, Manner.LETTER, Manner.EMAIL, Manner.OTHER));
        model.addAttribute("heardRoles", choices.of("heard", HeardRole.values()));
        model.addAttribute("ageBands", choices.of("ageBand", AgeBand.values()));
        model.addAttribute("childNumbers", children(detail));
        model.addAttribute("waiverReasons", choices.of("waiver", WaiverReason.values()));
        model.addAttribute("metOrNot", choices.yesOrNo("request.condition.met", "request.condition.unmet"));
        model.addAttribute("sources", choices.of("source", InformationSource.values()));
        model.addAttribute("services", choices.of("service", ServiceKind.values()));
        model.addAttribute("deliveries", choices.of("delivery", DeliveryChannel.BY_HAND, DeliveryChannel.PAPER));
        model.addAttribute("contactOutcomes", choices.of("contactOutcome", ContactOutcome.values()));
        model.addAttribute("applicants", choices.of("applicant", ApplicantKind.values()));
        model.addAttribute("withdrawals", choices.of("withdrawal", WithdrawalReason.values()));
        model.addAttribute(
                "closings",
                choices.of(
                        "closing",
                        ClosingCause.NEED_CEASED,
                        ClosingCause.CHILD_LOST,
                        ClosingCause.DUPLICATE,
                        ClosingCause.WRONG_REGISTRATION));
        model.addAttribute("corrections", choices.of("correction", CorrectionReason.values()));
        model.addAttribute("channels", choices.of("channel", Channel.values()));
        model.addAttribute("allManners", choices.of("manner", Manner.values()));
        model.addAttribute("custodies", choices.of("custody", Custody.values()));
        model.addAttribute("preferences", choices.of("preference", Preference.values()));
        model.addAttribute("protections", choices.of("protection", AddressProtection.values()));
        model.addAttribute("letterLanguages", languages());
        model.addAttribute("municipalityNames", municipalityNames());
    }

    /** Number of each child to its number and name. */
    private static Map<String, String> children(Worklist.Detail detail) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (int number = 1; number <= detail.childDetails().size(); number++) {
            String name = detail.childDetails().get(number - 1).name();
            numbers.put(Integer.toString(number), name == null ? Integer.toString(number) : number + " " + name);
        }
        return numbers;
    }

    /** The languages call themselves by their own names. */
    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("nb", "Bokmål");
        languages.put("nn", "Nynorsk");
        languages.put("se", "Davvisámegiella");
        languages.put("en", "English");
        return languages;
    }

    private Map<String, String> municipalityNames() {
        Collator collator = Collator.getInstance(NORWEGIAN); // not safe to share between threads
        Map<String, String> names = new LinkedHashMap<>();
        municipalities.validOn(Oslo.dateOf(clock.instant())).stream()
                .sorted(comparing(Municipality::name, collator))
                .forEach(municipality ->
                        names.put(municipality.number(), municipality.name() + " (" + municipality.countyName() + ")"));
        return names;
    }
}

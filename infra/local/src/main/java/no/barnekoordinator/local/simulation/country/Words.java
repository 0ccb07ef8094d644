package no.barnekoordinator.local.simulation.country;

import java.util.List;
import no.barnekoordinator.contracts.request.Condition;

/** What people say and write. Names say that they are invented; nobody names a diagnosis, and nobody is asked to. */
final class Words {

    static final List<String> FIRST_NAMES = List.of(
            "Alma",
            "Birk",
            "Edvin",
            "Frøya",
            "Gabriel",
            "Hedda",
            "Iben",
            "Jonas",
            "Kaja",
            "Liam",
            "Mikkel",
            "Noor",
            "Oda",
            "Per Ánte",
            "Ravna",
            "Sofie",
            "Theo",
            "Ulrik",
            "Vilja",
            "Zahra",
            "Ægir",
            "Ørjan",
            "Åsmund");

    static final List<String> FAMILY_NAMES = List.of(
            "Testesen",
            "Prøvdal",
            "Eksempelmo",
            "Liksomvik",
            "Oppdiktstad",
            "Påfunnseth",
            "Øvingsrud",
            "Tenktås",
            "Dikteng",
            "Utkastbakk",
            "Mønsterhaug",
            "Simulsen",
            "Fantasnes");

    static final List<String> LANGUAGES = List.of("arabisk", "ukrainsk", "somali", "polsk", "nordsamisk", "tigrinja");

    static final List<String> NEEDS = List.of(
            "Vi har mange avtaler hver uke og ingen som ser helheten. Vi trenger hjelp til å få tjenestene til å snakke"
                    + " sammen.",
            "Skolen, PPT og helsetjenesten gir oss ulike svar. Vi orker ikke å være bindeledd lenger.",
            "Barnet vårt trenger oppfølging hele døgnet. Vi vet ikke hva vi kan søke om, eller hvor.",
            "Overgangen fra barnehage til skole står for døren, og ingen har tatt ansvar for planen.",
            "Vi flyttet hit i sommer og må begynne på nytt med alle tjenester.",
            "Søsknene får lite tid. Vi ønsker avlastning og én person å forholde oss til.",
            "Hjelpemidlene kom aldri, og fristene går ut uten at noen sier fra.",
            "Vi trenger tolk i møtene og noen som kan forklare hvilke rettigheter vi har.");

    static final List<String> EXPECTING_NEEDS = List.of(
            "Vi venter et barn som vil trenge mye hjelp fra første dag, og ønsker at alt er klart når vi kommer hjem.",
            "Vi venter på å få adoptere et barn med behov for langvarig oppfølging, og vil gjerne forberede oss.");

    static final List<String> REFERRALS = List.of(
            "Familien ønsker barnekoordinator. Barnet får tjenester fra fem instanser uten felles plan.",
            "Etter samtale med foreldrene melder jeg familiens ønske. Behovet er sammensatt og vil vare i flere år.",
            "Barnehagen ser at foreldrene bruker svært mye tid på å samordne hjelpen. De har selv bedt om dette.");

    static final List<String> PARENT_WORDS = List.of(
            "Det viktigste for oss er å slippe å fortelle alt på nytt hver gang.",
            "Vi ønsker faste møter og én å ringe til.",
            "Vi klarer hverdagen, men ikke alle søknadene.",
            "Vi trenger at noen følger med på fristene for oss.");

    static final List<String> CHILD_WORDS = List.of(
            "Jeg vil ikke gå glipp av svømmingen på tirsdager.",
            "Jeg liker når de voksne snakker med meg og ikke bare om meg.",
            "Jeg vil gå på samme skole som vennene mine.",
            "Jeg blir sliten av så mange møter.");

    static final List<String> MET_REASONS = List.of(
            "Vurdert ut fra familiens beskrivelse, papirer familien har lagt fram, og samtale med dem.",
            "Opplysningene fra familien og tjenestene viser det klart.",
            "Vurdert i tverrfaglig møte; vi ser ikke grunn til tvil.",
            "Behovet er beskrevet av familien og bekreftet av fastlegen.");

    static final List<String> EVIDENCE = List.of(
            "Papirer familien la fram", "Samtale med familien", "Referat fra tverrfaglig møte", "Uttalelse fra skolen");

    static final List<String> BEST_INTERESTS = List.of(
            "Barnet har best av at tjenestene er samordnet, og at familien får overskudd til hverdagen.",
            "Det barnet selv har sagt, er lagt til grunn. Faste avtaler og færre møter er viktig.",
            "Vi har sett på barnets hverdag hjemme, i barnehagen eller på skolen og i fritiden.");

    static final List<String> REPLY_REASONS = List.of(
            "Vi venter på opplysninger familien har samtykket til at vi henter.",
            "Vi har mange henvendelser, og familien skal få en grundig vurdering.",
            "Vi vil snakke med barnet en gang til før vi avgjør saken.");

    static final List<String> DECLINED = List.of(
            "Barnet ble spurt og ville ikke si noe om dette.", "Ungdommen ønsker at foreldrene snakker for seg.");

    static final List<String> NOT_ABLE = List.of(
            "Barnet kan ikke forstå hva saken gjelder, heller ikke med hjelp til å kommunisere.",
            "Barnet kan ikke gi uttrykk for noe om dette. De som kjenner barnet best, er spurt.");

    static final String HARMFUL = "Barnet er i en sårbar periode. Samtalen ville vært en for stor belastning.";

    static final List<String> QUESTIONS_TO_FAMILY =
            List.of("Hvilke tjenester er dere i kontakt med nå?", "Hvordan er en vanlig uke for dere?");

    static final List<String> QUESTIONS_TO_SERVICES = List.of(
            "Hva gjør dere for barnet nå, og hvor lenge ser dere for dere at det trengs?",
            "Hvem andre samarbeider dere med om barnet?");

    static final List<String> ANSWERS = List.of(
            "Vi følger opp hver uke, og regner med at det vil vare i flere år.",
            "Det er fire ulike tjenester inne, og ingen av dem har ansvar for helheten.");

    static final List<String> NOTIFIED_NEEDS = List.of(
            "Jeg tror familien trenger hjelp til å samordne tjenestene. De vet at jeg tar kontakt.",
            "Familien virker sliten av alle avtalene. Jeg har ikke spurt om de ønsker barnekoordinator.",
            "Her er det mange instanser inne. Noen bør fortelle familien om ordningen.");

    static final String CORRECTED = "Opplysningen ble skrevet feil da henvendelsen ble tatt imot.";

    static final List<String> STREETS =
            List.of("Testveien", "Prøvebakken", "Eksempelgata", "Liksomstien", "Øvingsvegen");

    static final List<String> CONSIDERATIONS = List.of(
            "Vi har lagt vekt på barnets beste, hva familien selv har sagt, og hvor mange tjenester som må samordnes.",
            "Vi har særlig lagt vekt på varigheten av behovet og belastningen for familien.",
            "Familiens samlede situasjon, også søsknenes, er tatt med i vurderingen.");

    static final List<String> FALLBACK_COORDINATORS = List.of(
            "Familien får tilbud om alminnelig koordinator etter pasient- og brukerrettighetsloven § 2-5 b.",
            "Alminnelig koordinator er vurdert; familien ønsker det ikke nå.");

    static final List<String> FALLBACK_PLANS = List.of(
            "Familien har rett til individuell plan og er spurt om den ønsker det.",
            "Individuell plan er vurdert; arbeidet med den starter når familien sier ja.");

    static final List<String> COMPLAINTS = List.of(
            "Vi klager på avslaget. Kommunen har ikke tatt med at behovene vil vare i mange år.",
            "Vi mener at tjenestene må samordnes, og at vi ikke er hørt godt nok.",
            "Avslaget bygger på gamle opplysninger. Vi ber om at saken vurderes på nytt.");

    static final List<String> UNFULFILLED_COMPLAINTS = List.of(
            "Vi har fått ja, men det er ikke oppnevnt noen barnekoordinator for oss.",
            "Retten er innvilget, men ingenting har skjedd på lenge. Vi klager på at den ikke blir oppfylt.");

    static final List<String> STATEMENTS = List.of(
            "Kommunen har gått gjennom saken på nytt sammen med familien og de tjenestene som kjenner barnet.",
            "Det er ikke kommet fram nye opplysninger som endrer vurderingen.",
            "Nye opplysninger fra familien er vurdert.");

    static final List<String> DIRECTIONS = List.of(
            "Statsforvalteren har vurdert saken etter pasient- og brukerrettighetsloven § 2-5 c og kommunens"
                    + " begrunnelse.",
            "Begrunnelsen viser ikke at alle sider av familiens behov er vurdert.");

    static final List<String> PROCEDURES = List.of(
            "Helsestasjonen, barnehagene og skolene forteller alle familier det gjelder, og det står på kommunens"
                    + " nettsider.",
            "Koordinerende enhet sender et brev til familiene når et barn får sin første langvarige tjeneste.");

    private Words() {}

    /** Why a condition is not found to be met. */
    static String unmetReason(Condition condition) {
        return switch (condition) {
            case CHILD_UNDER_18_OR_EXPECTED -> "Barnet har fylt 18 år.";
            case SERIOUS_ILLNESS_INJURY_OR_IMPAIRMENT -> "Ut fra opplysningene vi har, er tilstanden ikke alvorlig.";
            case LONG_TERM_NEED -> "Behovet er ventet å gå over i løpet av noen måneder.";
            case COMPOUND_OR_COORDINATED_SERVICES -> "Familien får én tjeneste, og den ivaretar behovet.";
            case OTHER_WELFARE_SERVICES -> "Det er ikke behov for andre velferdstjenester enn helsetjenester.";
        };
    }
}

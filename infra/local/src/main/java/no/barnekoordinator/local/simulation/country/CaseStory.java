package no.barnekoordinator.local.simulation.country;

import java.util.List;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.local.simulation.country.Step.Kind;

/** After yes: a coordinator is appointed, services are promised, and come in time, late or never. */
final class CaseStory {

    private static final int LONG_WITHOUT_COORDINATOR = 35;
    private static final List<String> REASONS_TO_CLOSE = List.of("NEED_CEASED", "MOVED", "WITHDRAWN");
    private static final List<ServiceKind> KINDS = List.of(ServiceKind.values());

    private final Diary diary;
    private final Dice dice;
    private final Town town;
    private final Scenario scenario;
    private final int family;

    CaseStory(Diary diary, Dice dice, int family) {
        this.diary = diary;
        this.dice = dice;
        this.town = diary.town();
        this.scenario = diary.scenario();
        this.family = family;
    }

    /** @param granted the day of the decision; the case opens by itself */
    void tell(int granted) {
        int appointed = scenario.workday(granted + town.pace().daysToAppointment(dice));
        boolean complains = appointed - granted > LONG_WITHOUT_COORDINATOR && dice.chance(0.4);
        if (complains) {
            ComplaintStory.tellOfUnfulfilledRight(diary, dice, family, granted + LONG_WITHOUT_COORDINATOR - 5);
        }
        int coordinator = 1 + family % town.coordinators();
        diary.entry(appointed, Slot.NOON, Kind.APPOINTMENT, "")
                .by("assessor")
                .with("coordinatorId", "{" + OfficeStory.keptCoordinator(town, coordinator) + "}")
                .with("familySay", "AGREES")
                .patiently()
                .post("/api/v1/cases/" + diary.ref("case") + "/coordinator");
        diary.entry(appointed, Slot.AFTERNOON, Kind.ACCEPTANCE, "")
                .byPerson(town.person("coordinator", coordinator))
                .patiently()
                .post("/api/v1/cases/" + diary.ref("case") + "/coordinator/acceptance");
        // A case that is complained about stays open: the county governor's word could open it again.
        boolean closes = !complains && dice.chance(0.06);
        int closed = closes ? scenario.workday(appointed + dice.between(40, 180)) : Integer.MAX_VALUE;
        List<ServiceKind> kinds = dice.pick(dice.between(2, 5), KINDS);
        for (int i = 0; i < kinds.size(); i++) {
            promise(town.person("coordinator", coordinator), "service" + (i + 1), kinds.get(i), appointed, closed);
        }
        if (closes) {
            String reason = dice.pick(REASONS_TO_CLOSE);
            diary.entry(closed, Slot.AFTERNOON, Kind.CLOSING, reason)
                    .by("assessor")
                    .with("reason", reason)
                    .patiently()
                    .post("/api/v1/cases/" + diary.ref("case") + "/closing");
        }
    }

    private void promise(String coordinator, String name, ServiceKind kind, int appointed, int closed) {
        int promised = scenario.workday(appointed + dice.between(1, 30));
        int due = promised + dice.between(10, 70);
        int delivered =
                switch (town.pace().punctuality(dice)) {
                    case IN_TIME -> due - dice.between(0, 9);
                    case LATE -> scenario.workday(due + dice.between(3, 60));
                    case NEVER -> Integer.MAX_VALUE;
                };
        if (promised >= closed) {
            return;
        }
        diary.entry(promised, Slot.NOON, Kind.SERVICE, kind.name())
                .byPerson(coordinator)
                .with("kind", kind.name())
                .with("provider", provider(kind))
                .with("dueOn", scenario.date(due).toString())
                .keeping("serviceId", name)
                .patiently()
                .post("/api/v1/cases/" + diary.ref("case") + "/services");
        if (delivered < closed) {
            boolean byContact = dice.chance(0.3);
            if (byContact) {
                // Nobody sees or does anything in a case without being in its team.
                diary.entry(promised, Slot.NOON, Kind.TEAM, kind.name())
                        .byPerson(coordinator)
                        .with("role", TeamRole.CONTACT.name())
                        .with("kind", kind.name())
                        .with("organisation", provider(kind))
                        .with("name", "Kontakt Prøvdal")
                        .with("subject", town.person("service-contact"))
                        .patiently()
                        .post("/api/v1/cases/" + diary.ref("case") + "/team/members");
            }
            diary.entry(delivered, Slot.AFTERNOON, Kind.DELIVERY, delivered > due ? "LATE" : "IN_TIME")
                    .byPerson(byContact ? town.person("service-contact") : coordinator)
                    .with("deliveredOn", scenario.date(delivered).toString())
                    .patiently()
                    .post("/api/v1/cases/" + diary.ref("case") + "/services/" + diary.ref(name) + "/delivery");
        }
    }

    private static String provider(ServiceKind kind) {
        return switch (kind) {
            case KINDERGARTEN -> "Prøveløkka barnehage";
            case SCHOOL -> "Eksempelåsen skole";
            case PPT -> "Pedagogisk-psykologisk tjeneste";
            case NAV -> "NAV-kontoret";
            case CHILD_WELFARE -> "Barneverntjenesten";
            case GP -> "Testbakken legesenter";
            case DENTIST -> "Den offentlige tannhelsetjenesten";
            case RESPITE_CARE -> "Avlastningen på Liksomtunet";
            case HEALTH_CARE -> "Hjemmetjenesten";
            case REHABILITATION -> "Habiliteringstjenesten";
            case ASSISTIVE_TECHNOLOGY -> "Hjelpemiddelsentralen";
            case OTHER -> "Fritidskontakten";
        };
    }
}

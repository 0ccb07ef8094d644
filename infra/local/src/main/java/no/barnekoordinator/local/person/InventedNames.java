package no.barnekoordinator.local.person;

import java.util.List;
import no.barnekoordinator.contracts.Role;

/** Names nobody could take for a real person's: common first names, surnames that say they are made up. */
final class InventedNames {

    private static final List<String> FIRST = List.of(
            "Ada",
            "Bjørn",
            "Cecilie",
            "Dag",
            "Elin",
            "Fatima",
            "Geir",
            "Hanne",
            "Ivar",
            "Jorunn",
            "Kari",
            "Leif",
            "Máret",
            "Nils",
            "Ola",
            "Pernille",
            "Ragnhild",
            "Sondre",
            "Tuva",
            "Yusuf",
            "Åse");

    private static final List<String> LAST = List.of(
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
            "Mønsterhaug");

    private InventedNames() {}

    /** The same user name gives the same name; neighbours in number or municipality get different ones. */
    static String of(Username username) {
        if (username.role() == Role.INTEGRATION) {
            return "Fagsystem i kommune " + username.municipality();
        }
        int kind = username.role().claim().hashCode();
        int place = Integer.parseInt(username.municipality()) + kind + 5 * username.number();
        return FIRST.get(Math.floorMod(place, FIRST.size())) + " " + LAST.get(Math.floorMod(place, LAST.size()));
    }
}

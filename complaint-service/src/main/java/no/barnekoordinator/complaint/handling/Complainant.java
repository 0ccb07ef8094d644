package no.barnekoordinator.complaint.handling;

import java.time.LocalDate;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who complains, and how the answer reaches them. Personal.
 *
 * @param authority by what a representative complains; null for anybody else, and for one who has not said
 * @param address postal address, several lines
 * @param number national identity number, eleven digits
 * @param protectedAddress whether the address must not be known: then none is kept
 * @param birthDate of a youth; only the age on the day is kept
 * @param language {@code nb}, {@code nn}, {@code se} or {@code en}
 */
public record Complainant(
        ComplainantKind kind,
        String name,
        @Nullable String phone,
        @Nullable Authority authority,
        @Nullable String address,
        @Nullable String number,
        boolean protectedAddress,
        @Nullable LocalDate birthDate,
        String language) {

    /** @throws Refusal when the name is missing or too long, or it is not known how old a youth is */
    public Complainant {
        Texts.required(name, "complainant-name-missing");
        if (kind == ComplainantKind.YOUTH && birthDate == null) {
            throw Refusal.againstRule("birth-date-missing");
        }
        address = protectedAddress ? null : address;
    }

    /** Nothing personal. */
    @Override
    public String toString() {
        return "Complainant[" + kind + "]";
    }
}

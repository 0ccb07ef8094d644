package no.barnekoordinator.coordination.handling.team;

import java.time.LocalDate;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import org.jspecify.annotations.Nullable;

/** Somebody of the family; the birth date is what the rules of consent ask for, null after erasure. */
record FamilyState(FamilyRelation relation, @Nullable LocalDate bornOn, boolean inCare) {}

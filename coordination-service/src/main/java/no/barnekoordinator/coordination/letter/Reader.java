package no.barnekoordinator.coordination.letter;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.coordination.handling.event.PostalDetailsNoted;
import no.barnekoordinator.platform.post.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family, as letters are concerned.
 *
 * @param name null after erasure
 * @param language code of the language of letters; null when not said
 */
record Reader(
        UUID memberId,
        FamilyRelation relation,
        @Nullable String name,
        @Nullable LocalDate bornOn,
        boolean inCare,
        @Nullable String nationalIdentityNumber,
        @Nullable String address,
        @Nullable String language,
        boolean protectedAddress) {

    Reader corrected(FamilyRelation now, @Nullable String called, @Nullable LocalDate born, boolean placed) {
        return new Reader(
                memberId, now, called, born, placed, nationalIdentityNumber, address, language, protectedAddress);
    }

    Reader reachedBy(PostalDetailsNoted noted) {
        return new Reader(
                memberId,
                relation,
                name,
                bornOn,
                inCare,
                noted.nationalIdentityNumber(),
                noted.address(),
                noted.language(),
                noted.protectedAddress());
    }

    Addressee addressee() {
        return new Addressee(name, nationalIdentityNumber, address, protectedAddress);
    }

    boolean isChild() {
        return relation == FamilyRelation.CHILD;
    }

    boolean isParent() {
        return relation == FamilyRelation.PARENT_WITH_CUSTODY || relation == FamilyRelation.GUARDIAN;
    }

    /** Not who it is. */
    @Override
    public String toString() {
        return "Reader[" + memberId + "]";
    }
}

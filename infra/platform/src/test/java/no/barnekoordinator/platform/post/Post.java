package no.barnekoordinator.platform.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.identity.NationalIdentityNumber;
import no.barnekoordinator.testing.SyntheticIdentityNumber;

/** Consignments of people who do not exist. */
final class Post {

    static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000001");
    static final NationalIdentityNumber NUMBER = NationalIdentityNumber.parse(
            SyntheticIdentityNumber.of(LocalDate.of(1985, 3, 1), 1), LocalDate.of(2026, 11, 22));
    static final PostalAddress ADDRESS =
            new PostalAddress(List.of("Storgata 1"), "9700", "Lakselv", PostalAddress.NORWAY);

    private Post() {}

    static Consignment digital(UUID id) {
        return to(id, new Recipient("Áilu Prøve", NUMBER, null, true));
    }

    static Consignment to(UUID id, Recipient recipient) {
        return new Consignment(
                id,
                "Svar til Áilu",
                "5436",
                "BK-2026-0017",
                recipient,
                List.of(document("brev.pdf", "the letter"), document("vedlegg 1.pdf", "more")));
    }

    static Document document(String name, String content) {
        return Document.of(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }
}

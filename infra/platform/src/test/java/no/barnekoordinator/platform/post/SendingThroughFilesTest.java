package no.barnekoordinator.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SendingThroughFilesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Half past midnight in Norway on the 22nd, still the 21st in UTC. */
    private final MovableClock clock = MovableClock.at(Instant.parse("2026-11-21T23:30:00Z"));

    @TempDir
    private Path elsewhere;

    private Path directory;
    private PostOffice office;

    @BeforeEach
    void open() {
        directory = elsewhere.resolve("post");
        office = new FilePostOffice(directory, JSON, clock);
    }

    @Test
    void a_consignment_lies_under_its_date_in_norway_with_its_documents_and_what_they_are() throws IOException {
        Consignment consignment = Post.to(Post.ID, new Recipient("Áilu Prøve", Post.NUMBER, Post.ADDRESS, false));

        Delivery delivery = office.send(consignment);

        assertThat(delivery).isEqualTo(new Delivery(Post.ID.toString(), Delivery.Channel.DIGITAL, clock.instant()));
        Path folder = directory.resolve("2026-11-22").resolve(Post.ID.toString());
        assertThat(folder.resolve("brev.pdf")).hasContent("the letter");
        assertThat(folder.resolve("vedlegg 1.pdf")).hasContent("more");
        JsonNode about = JSON.readTree(Files.readAllBytes(folder.resolve("consignment.json")));
        assertThat(about.path("recipient").path("nationalIdentityNumber").asString())
                .isEqualTo(Post.NUMBER.reveal());
        assertThat(about.path("recipient").path("postalAddress").path("town").asString())
                .isEqualTo("Lakselv");
        assertThat(about.path("documents").path(0).path("sha256").asString())
                .isEqualTo(consignment.documents().getFirst().sha256());
    }

    @Test
    void without_an_identity_number_it_goes_on_paper() {
        Consignment consignment = Post.to(Post.ID, new Recipient("Áilu Prøve", null, Post.ADDRESS, false));

        assertThat(office.send(consignment).channel()).isEqualTo(Delivery.Channel.PAPER);
    }

    @Test
    void sent_twice_it_is_one_consignment_also_on_another_day_and_by_another_process() throws IOException {
        Delivery first = office.send(Post.digital(Post.ID));
        clock.advance(Duration.ofDays(2));

        Delivery again = new FilePostOffice(directory, JSON, clock).send(Post.digital(Post.ID));

        assertThat(again).isEqualTo(first);
        assertThat(folders()).containsExactly("2026-11-22/" + Post.ID);
    }

    @Test
    void only_the_owner_may_read_it() throws IOException {
        office.send(Post.digital(Post.ID));

        try (Stream<Path> all = Files.walk(directory)) {
            assertThat(all).hasSize(6).allSatisfy(path -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void what_a_crash_left_unfinished_is_no_consignment_and_is_gone_when_it_is_sent_again() throws IOException {
        Path unfinished = Files.createDirectories(directory.resolve(Post.ID + ".unfinished"));
        Files.writeString(unfinished.resolve("brev.pdf"), "the let");

        office.send(Post.digital(Post.ID));

        assertThat(unfinished).doesNotExist();
        assertThat(directory.resolve("2026-11-22").resolve(Post.ID.toString()).resolve("brev.pdf"))
                .hasContent("the letter");
    }

    @Test
    void a_consignment_that_cannot_be_laid_there_leaves_nothing_half_done_and_may_be_tried_again() throws IOException {
        Path inTheWay = Files.createDirectories(directory.resolve("2026-11-22").resolve(Post.ID.toString()))
                .resolve("something");
        Files.writeString(inTheWay, "else");

        assertThatThrownBy(() -> office.send(Post.digital(Post.ID)))
                .isInstanceOfSatisfying(PostRefusedException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("post-directory-unusable");
                    assertThat(refusal.lasting()).isFalse();
                });
        try (Stream<Path> all = Files.walk(directory).filter(Files::isRegularFile)) {
            assertThat(all).containsExactly(inTheWay);
        }
    }

    @Test
    void a_document_called_as_the_post_offices_own_file_is_refused_for_good() {
        Consignment sound = Post.digital(Post.ID);
        Consignment odd = new Consignment(
                sound.id(),
                sound.title(),
                sound.sender(),
                sound.reference(),
                sound.recipient(),
                List.of(Post.document("consignment.json", "{}")));

        assertThatThrownBy(() -> office.send(odd))
                .isInstanceOfSatisfying(PostRefusedException.class, refusal -> assertThat(refusal.lasting())
                        .isTrue());
    }

    @Test
    void consignments_of_the_same_day_lie_beside_each_other() throws IOException {
        UUID other = UUID.fromString("0197a000-0000-7000-8000-000000000002");
        office.send(Post.digital(Post.ID));
        office.send(Post.digital(other));

        assertThat(folders()).containsExactlyInAnyOrder("2026-11-22/" + Post.ID, "2026-11-22/" + other);
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> all = Files.walk(directory, 2)) {
            return all.filter(path -> directory.relativize(path).getNameCount() == 2)
                    .map(path -> directory.relativize(path).toString())
                    .toList();
        }
    }
}

package no.barnekoordinator.platform.post;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.platform.identity.NationalIdentityNumber;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A post office of files: for local use, and for an installation where someone else fetches them. A consignment lies in
 * {@code <yyyy-MM-dd>/<id>/}, the date being Norway's: its documents, and {@code consignment.json} about them. It is
 * there whole or not at all, and readable by its owner alone. Digital when there is an identity number, else paper.
 *
 * <p>A file {@code REFUSE} in the directory makes it refuse: its first line is the code, and a second line
 * {@code lasting} says that trying again will not help.
 */
public final class FilePostOffice implements PostOffice {

    private static final String ABOUT = "consignment.json";
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path directory;
    private final JsonMapper json;
    private final Clock clock;

    /**
     * A post office.
     *
     * @param directory made with the first consignment when missing
     */
    public FilePostOffice(Path directory, JsonMapper json, Clock clock) {
        this.directory = directory;
        this.json = json;
        this.clock = clock;
    }

    private record About(
            UUID id,
            String title,
            String sender,
            String reference,
            Addressee recipient,
            List<Enclosed> documents,
            Delivery.Channel channel,
            Instant deliveredAt) {}

    private record Addressee(
            String name,
            @Nullable String nationalIdentityNumber,
            @Nullable PostalAddress postalAddress,
            boolean digitalOnly) {}

    private record Enclosed(String fileName, String mediaType, int size, String sha256) {}

    @Override
    public synchronized Delivery send(Consignment consignment) {
        try {
            refuseIfTold();
            Optional<Delivery> earlier = delivered(consignment.id());
            return earlier.isPresent() ? earlier.get() : deliver(consignment);
        } catch (IOException e) {
            throw new PostRefusedException("post-directory-unusable", false, e);
        }
    }

    private void refuseIfTold() throws IOException {
        Path told = directory.resolve("REFUSE");
        if (Files.exists(told)) {
            List<String> lines = Files.readAllLines(told);
            String code = lines.isEmpty() || lines.getFirst().isBlank()
                    ? "refused"
                    : lines.getFirst().strip();
            throw new PostRefusedException(
                    code, lines.size() > 1 && lines.get(1).strip().equals("lasting"));
        }
    }

    private Optional<Delivery> delivered(UUID id) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> days = Files.list(directory)) {
            Optional<Path> about = days.map(day -> day.resolve(id.toString()).resolve(ABOUT))
                    .filter(Files::exists)
                    .findFirst();
            return about.isPresent() ? Optional.of(read(about.get())) : Optional.empty();
        }
    }

    private Delivery read(Path file) throws IOException {
        About about = json.readValue(Files.readAllBytes(file), About.class);
        return new Delivery(about.id().toString(), about.channel(), about.deliveredAt());
    }

    private Delivery deliver(Consignment consignment) throws IOException {
        if (consignment.documents().stream().anyMatch(document -> ABOUT.equals(document.fileName()))) {
            throw new PostRefusedException("file-name-taken", true);
        }
        About about = about(consignment);
        Path unfinished = directory.resolve(consignment.id() + ".unfinished");
        Path day = directory.resolve(Oslo.dateOf(about.deliveredAt()).toString());
        Files.createDirectories(day, OWNERS_FOLDER);
        // A crash may have left one; its sender tries again.
        delete(unfinished);
        try {
            Files.createDirectory(unfinished, OWNERS_FOLDER);
            for (Document document : consignment.documents()) {
                write(unfinished.resolve(document.fileName()), document.bytes());
            }
            write(
                    unfinished.resolve(ABOUT),
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(about));
            Files.move(unfinished, day.resolve(consignment.id().toString()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(unfinished);
        }
        return new Delivery(consignment.id().toString(), about.channel(), about.deliveredAt());
    }

    private About about(Consignment consignment) {
        Recipient recipient = consignment.recipient();
        NationalIdentityNumber number = recipient.nationalIdentityNumber();
        return new About(
                consignment.id(),
                consignment.title(),
                consignment.sender(),
                consignment.reference(),
                new Addressee(
                        recipient.name(),
                        number == null ? null : number.reveal(),
                        recipient.postalAddress(),
                        recipient.digitalOnly()),
                consignment.documents().stream()
                        .map(document -> new Enclosed(
                                document.fileName(), document.mediaType(), document.size(), document.sha256()))
                        .toList(),
                number == null ? Delivery.Channel.PAPER : Delivery.Channel.DIGITAL,
                clock.instant());
    }

    /** On the disk before anyone is told that it is. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
                OWNERS_FILE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

package no.barnekoordinator.coordination.team.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.team.Consent;
import no.barnekoordinator.coordination.team.Consents;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.TeamMember;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view of teams and consents. */
@Component
class TeamRows implements Members, Consents {

    private static final String CONSENTS = """
            select c.*, f.born_sealed from consent_row c left join family_member_row f on f.member_id = c.child_id
            where c.case_id = :case order by c.given_at desc, c.consent_id desc
            """;

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Clock clock;

    TeamRows(JdbcClient jdbc, Sealer sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public List<TeamMember> of(UUID caseId) {
        return jdbc.sql("select * from team_member_row where case_id = :case and not gone order by place, member_id")
                .param("case", caseId)
                .query(this::member)
                .list();
    }

    @Override
    public List<FamilyMember> familyOf(UUID caseId) {
        return jdbc
                .sql("select * from family_member_row where case_id = :case and not gone order by member_id")
                .param("case", caseId)
                .query(this::family)
                .list()
                .stream()
                .sorted(Comparator.comparing(FamilyMember::relation))
                .toList();
    }

    @Override
    public List<TeamMember> memberships(String subject, UUID caseId) {
        LocalDate today = Oslo.dateOf(clock.instant());
        boolean open = team(caseId).filter(TeamRow::open).isPresent();
        return open
                ? of(caseId).stream()
                        .filter(member -> subject.equals(member.subject()) && member.isIn(today))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<FamilyMember> inFamily(String subject, UUID caseId) {
        return familyOf(caseId).stream()
                .filter(member -> subject.equals(member.subject()))
                .findFirst();
    }

    @Override
    public Set<UUID> casesOf(String subject) {
        LocalDate today = Oslo.dateOf(clock.instant());
        Integer bucket = Buckets.of(subject);
        Set<UUID> cases = new TreeSet<>();
        jdbc
                .sql("select * from family_member_row where subject_bucket = :bucket and not gone")
                .param("bucket", bucket)
                .query(this::family)
                .list()
                .stream()
                .filter(member -> subject.equals(member.subject()))
                .forEach(member -> cases.add(member.caseId()));
        jdbc.sql("""
                select m.* from team_member_row m join team_row t on t.case_id = m.case_id
                where m.subject_bucket = :bucket and not m.gone and t.open
                """).param("bucket", bucket).query(this::member).list().stream()
                .filter(member -> subject.equals(member.subject()) && member.isIn(today))
                .forEach(member -> cases.add(member.caseId()));
        return cases;
    }

    @Override
    public Optional<TeamRow> team(UUID caseId) {
        return jdbc.sql("select * from team_row where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> new TeamRow(
                        row.getObject("case_id", UUID.class),
                        row.getString("municipality"),
                        row.getBoolean("open"),
                        row.getLong("version")))
                .optional();
    }

    @Override
    public Optional<Consent> covering(TeamMember member, InformationCategory category, UUID childId) {
        LocalDate today = Oslo.dateOf(clock.instant());
        return consentsOf(member.caseId()).stream()
                .filter(consent -> consent.childId().equals(childId) && consent.reaches(member))
                .filter(consent -> consent.coveredOn(today).contains(category))
                .findFirst();
    }

    @Override
    public List<Consent> consentsOf(UUID caseId) {
        return jdbc.sql(CONSENTS).param("case", caseId).query(this::consent).list();
    }

    private TeamMember member(ResultSet row, int number) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return new TeamMember(
                row.getObject("member_id", UUID.class),
                caseId,
                TeamRole.valueOf(row.getString("role")),
                ServiceKind.valueOf(row.getString("kind")),
                opened(caseId, Sealed.ORGANISATION, row.getString("organisation_sealed")),
                opened(caseId, Sealed.NAME, row.getString("name_sealed")),
                opened(caseId, Sealed.SUBJECT, row.getString("subject_sealed")),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class));
    }

    private FamilyMember family(ResultSet row, int number) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return new FamilyMember(
                row.getObject("member_id", UUID.class),
                caseId,
                FamilyRelation.valueOf(row.getString("relation")),
                opened(caseId, Sealed.NAME, row.getString("name_sealed")),
                opened(caseId, Sealed.SUBJECT, row.getString("subject_sealed")),
                born(caseId, row),
                row.getBoolean("in_care"),
                new FamilyMember.Post(
                        opened(caseId, Sealed.NUMBER, row.getString("number_sealed")),
                        opened(caseId, Sealed.ADDRESS, row.getString("address_sealed")),
                        opened(caseId, Sealed.LANGUAGE, row.getString("language_sealed")),
                        row.getBoolean("protected_address")));
    }

    private Consent consent(ResultSet row, int number) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return new Consent(
                row.getObject("consent_id", UUID.class),
                caseId,
                row.getObject("child_id", UUID.class),
                row.getObject("giver_id", UUID.class),
                ConsentCapacity.valueOf(row.getString("capacity")),
                row.getObject("recipient", UUID.class),
                ServiceKind.valueOf(row.getString("service")),
                opened(caseId, Sealed.PURPOSE, row.getString("purpose_sealed")),
                Arrays.stream(row.getString("categories").split(",", -1))
                        .map(InformationCategory::valueOf)
                        .toList(),
                ConsentForm.valueOf(row.getString("form")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)),
                born(caseId, row));
    }

    private @Nullable LocalDate born(UUID caseId, ResultSet row) throws SQLException {
        String born = opened(caseId, Sealed.BORN, row.getString("born_sealed"));
        return born == null ? null : LocalDate.parse(born);
    }

    private @Nullable String opened(UUID caseId, String context, @Nullable String sealed) {
        return sealed == null
                ? null
                : sealer.openFromView(caseId, context, sealed).orElse(null);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

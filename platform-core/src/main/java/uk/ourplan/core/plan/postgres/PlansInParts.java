package uk.ourplan.core.plan.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.PlanOnDesk.Part;
import uk.ourplan.core.plan.LivePlans.UnreadParts;
import uk.ourplan.core.plan.model.PlanInParts;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

/** Reads of many plans the parts that are wanted, in one statement that fetches nothing else. */
final class PlansInParts {

    /** What is read of a person's record, by its name there. */
    private static final Map<Part, String> OF_THE_RECORD =
            new EnumMap<>(Map.of(Part.WHOSE, "person", Part.CIRCUMSTANCES, "circumstances", Part.CAPACITY, "capacity"));

    private final PlanJson plans;

    PlansInParts(PlanJson plans) {
        this.plans = plans;
    }

    Mono<List<UnreadParts>> read(DatabaseClient client, CouncilId council, List<UUID> ids, Set<String> parts) {
        return client.sql(statement(parts))
                .bind("council", council.value())
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> row(row, parts))
                .all()
                .collectList();
    }

    /** Put together from fixed pieces; what names a section is the code of one. */
    private static String statement(Set<String> parts) {
        StringBuilder sql =
                new StringBuilder("select p.id, p.kind, p.state, p.started_on, p.presented_on, p.submitted_at,"
                        + " p.submitted_by, p.submitted_by_name, p.routed_to, p.changed_since_presented, p.start");
        wanted(sql, parts, Part.FOUND, ", p.found");
        wanted(sql, parts, Part.AGREEMENT, ", p.agreement");
        OF_THE_RECORD.forEach(
                (part, key) -> wanted(sql, parts, part, ", who.record -> '" + key + "' as " + part.code()));
        wanted(sql, parts, Part.ASSESSMENT, ", a.content as assessment");
        wanted(sql, parts, Part.BESIDE, ", " + PlanRows.BESIDE);
        wanted(sql, parts, Part.KEPT, ", " + PlanRows.KEPT);
        sections(parts).forEach(name -> sql.append("""
                        , (select s.content from casework.plan_section s
                            where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                              and s.name = 'NAME') as section_NAME""".replace("NAME", name.code())));
        sql.append(" from casework.plan p");
        if (OF_THE_RECORD.keySet().stream().anyMatch(part -> parts.contains(part.code()))) {
            sql.append(" join casework.person who on who.council_id = p.council_id and who.id = p.person_id");
        }
        wanted(
                sql,
                parts,
                Part.ASSESSMENT,
                " join casework.assessment a on a.council_id = p.council_id and a.id = p.assessment_id");
        return sql.append(" where p.council_id = :council and p.id = any(:ids)").toString();
    }

    private static void wanted(StringBuilder sql, Set<String> parts, Part part, String piece) {
        if (parts.contains(part.code())) {
            sql.append(piece);
        }
    }

    private record OneRow(UUID plan, Supplier<PlanInParts> parts) implements UnreadParts {

        @Override
        public PlanInParts read() {
            return parts.get();
        }
    }

    /** The bytes of their own, because a row's buffer is gone when the next one comes. */
    private UnreadParts row(Readable row, Set<String> parts) {
        PlanKind kind = PlanKind.of(Objects.requireNonNull(row.get("kind", String.class)));
        Course course = course(row);
        boolean changed = Objects.requireNonNull(row.get("changed_since_presented", Boolean.class));
        byte @Nullable [] start = bytes(row, "start");
        byte @Nullable [] found = bytes(row, parts, Part.FOUND);
        byte @Nullable [] agreement = bytes(row, parts, Part.AGREEMENT);
        byte @Nullable [] whose = bytes(row, parts, Part.WHOSE);
        byte @Nullable [] circumstances = bytes(row, parts, Part.CIRCUMSTANCES);
        byte @Nullable [] capacity = bytes(row, parts, Part.CAPACITY);
        byte @Nullable [] assessment = bytes(row, parts, Part.ASSESSMENT);
        byte @Nullable [] beside = bytes(row, parts, Part.BESIDE);
        byte @Nullable [] kept = bytes(row, parts, Part.KEPT);
        Set<SectionName> unread = EnumSet.allOf(SectionName.class);
        Map<SectionName, byte[]> sections = new EnumMap<>(SectionName.class);
        for (SectionName name : sections(parts)) {
            unread.remove(name);
            byte[] content = bytes(row, "section_" + name.code());
            if (content != null) {
                sections.put(name, content);
            }
        }
        return new OneRow(
                Objects.requireNonNull(row.get("id", UUID.class)),
                () -> new PlanInParts(
                        kind,
                        course,
                        changed,
                        start == null ? null : plans.start(Json.of(start)),
                        read(sections),
                        unread,
                        whose == null ? null : plans.read(whose, Person.class),
                        circumstances == null ? null : plans.read(circumstances, Circumstances.class),
                        capacity == null ? null : List.of(plans.read(capacity, Capacity[].class)),
                        assessment == null ? null : plans.read(assessment, Assessment.class),
                        found == null ? null : plans.needs(Json.of(found)),
                        agreement == null ? null : plans.agreement(Json.of(agreement)),
                        beside == null ? null : plans.beside(Json.of(beside)),
                        kept == null ? null : plans.kept(Json.of(kept))));
    }

    private Map<SectionName, Section> read(Map<SectionName, byte[]> contents) {
        Map<SectionName, Section> sections = new EnumMap<>(SectionName.class);
        contents.forEach((name, content) -> sections.put(name, plans.section(name, content)));
        return sections;
    }

    private static List<SectionName> sections(Set<String> parts) {
        return Arrays.stream(SectionName.values())
                .filter(name -> parts.contains(name.code()))
                .toList();
    }

    /** Of a plan that is not signed. */
    private static Course course(Readable row) {
        Instant submitted = row.get("submitted_at", Instant.class);
        return new Course(
                PlanState.of(Objects.requireNonNull(row.get("state", String.class))),
                Objects.requireNonNull(row.get("started_on", LocalDate.class)),
                row.get("presented_on", LocalDate.class),
                submitted == null ? null : LocalDate.ofInstant(submitted, Days.LONDON),
                null,
                null);
    }

    private static byte @Nullable [] bytes(Readable row, Set<String> parts, Part part) {
        return parts.contains(part.code()) ? bytes(row, part.code()) : null;
    }

    private static byte @Nullable [] bytes(Readable row, String column) {
        Json value = row.get(column, Json.class);
        return value == null ? null : value.asArray();
    }
}

package uk.ourplan.core.plan.postgres;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.api.plan.Returned;
import uk.ourplan.api.plan.SectionAuthor;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.core.law.planning.desk.Kept;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.plan.model.SavedSection;
import uk.ourplan.core.plan.model.StepTaken;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.Revision;
import uk.ourplan.tenant.policy.PlanTemplate;

/** Between the plan's records and the JSON in its columns. */
@Component
class PlanJson {

    private final JsonMapper json;

    /** What was sent has been looked through for names that come twice; jsonb keeps one of them. */
    PlanJson(JsonMapper json) {
        this.json = json.rebuild()
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    <T> T read(byte[] column, Class<T> type) {
        return json.readValue(column, type);
    }

    Json of(Object value) {
        return Json.of(json.writeValueAsBytes(value));
    }

    @Nullable
    Json ofOrNone(@Nullable Object value) {
        return value == null ? null : of(value);
    }

    @Nullable
    PlanStart start(@Nullable Json column) {
        return column == null ? null : json.readValue(column.asArray(), PlanStart.class);
    }

    @Nullable
    Revising revising(
            @Nullable Json how, @Nullable Json earlier, @Nullable Long costAnnual, @Nullable Long costOneOff) {
        return how == null
                ? null
                : new Revising(
                        json.readValue(how.asArray(), Revision.class),
                        new PlanContent(sections(earlier).entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        saved -> saved.getValue().content()))),
                        costAnnual,
                        costOneOff);
    }

    Beside beside(Json column) {
        return json.readValue(column.asArray(), Beside.class);
    }

    List<Need> needs(Json column) {
        return json.readValue(column.asArray(), new TypeReference<List<Need>>() {});
    }

    AgreementRecord agreement(Json column) {
        return json.readValue(column.asArray(), AgreementRecord.class);
    }

    Kept kept(Json column) {
        return json.readValue(column.asArray(), Kept.class);
    }

    @Nullable
    PlanTemplate template(@Nullable Json column) {
        return column == null ? null : json.readValue(column.asArray(), PlanTemplate.class);
    }

    Section section(SectionName name, byte[] content) {
        return json.readValue(content, name.type());
    }

    Map<SectionName, SavedSection> sections(@Nullable Json column) {
        Map<SectionName, SavedSection> sections = new EnumMap<>(SectionName.class);
        if (column != null) {
            json.readValue(column.asArray(), new TypeReference<Map<String, Saved>>() {})
                    .forEach((code, saved) -> {
                        SectionName name = SectionName.of(code);
                        sections.put(name, saved.as(json, name));
                    });
        }
        return sections;
    }

    Json sections(Map<SectionName, SavedSection> sections) {
        Map<String, Saved> all = new LinkedHashMap<>();
        sections.forEach((name, saved) -> all.put(
                name.code(),
                new Saved(
                        saved.revision(),
                        json.valueToTree(saved.content()),
                        saved.by().value(),
                        saved.byName(),
                        saved.at(),
                        saved.authors())));
        return of(all);
    }

    List<Returned> returns(@Nullable Json column) {
        return column == null
                ? List.of()
                : json.readValue(column.asArray(), new TypeReference<List<Given>>() {}).stream()
                        .map(given -> new Returned(given.at(), given.byName(), given.reasons()))
                        .toList();
    }

    List<StepTaken> steps(@Nullable Json column) {
        return column == null
                ? List.of()
                : json.readValue(column.asArray(), new TypeReference<List<Step>>() {}).stream()
                        .map(step -> new StepTaken(
                                step.role(),
                                step.word(),
                                step.at(),
                                new WorkerId(step.by()),
                                step.byName(),
                                step.said().reasons(),
                                step.behalfOf() == null
                                        ? null
                                        : new OnBehalf(
                                                new WorkerId(step.behalfOf()),
                                                Objects.requireNonNull(step.behalfName()))))
                        .toList();
    }

    /** A section with its revision, as one member of the object that holds all of them. */
    record Saved(
            long revision,
            JsonNode content,
            UUID by,
            String byName,
            Instant at,
            @Nullable List<SectionAuthor> authors) {

        /** Of what was saved before authors were kept, whoever saved it last is known. */
        SavedSection as(JsonMapper json, SectionName name) {
            Section said = json.treeToValue(content, name.type());
            WorkerId worker = new WorkerId(by);
            return authors == null || authors.isEmpty()
                    ? new SavedSection(said, revision, worker, byName, at)
                    : new SavedSection(said, revision, worker, byName, at, authors);
        }
    }

    record Given(Instant at, String byName, List<ReturnReason> reasons) {}

    record Step(
            String role,
            String word,
            Instant at,
            UUID by,
            String byName,
            Said said,
            @Nullable UUID behalfOf,
            @Nullable String behalfName) {}

    /** The reasons of a step, and the whole of what the panel put on record where it was the panel's. */
    record Said(List<String> reasons, @Nullable JsonNode panel) {}
}

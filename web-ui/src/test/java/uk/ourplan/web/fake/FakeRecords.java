package uk.ourplan.web.fake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.person.PartClash;
import uk.ourplan.api.person.PartNote;
import uk.ourplan.api.person.PartView;
import uk.ourplan.api.person.PersonsRecordApi;
import uk.ourplan.api.person.RecordOnADay;
import uk.ourplan.language.person.part.AtPresent;
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.language.person.part.InAdvance;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.person.part.PeopleAround;
import uk.ourplan.language.person.part.RecordPart;

/** The parts of the record of the one person of the fake council. */
final class FakeRecords implements PersonsRecordApi {

    private static final Map<String, List<String>> CHOICES = Map.of("assessor_role", List.of("social_worker"));

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private final FakeCore core;
    private final Map<PartName, RecordPart> parts = new EnumMap<>(PartName.class);
    private final Map<PartName, Long> revisions = new HashMap<>();

    FakeRecords(FakeCore core) {
        this.core = core;
        reset();
    }

    void reset() {
        revisions.clear();
        for (PartName name : PartName.values()) {
            parts.put(name, json.readValue("{}", name.type()));
        }
        parts.put(PartName.CAPACITY, new CapacityByDecision(core.sample.capacity(), null, List.of()));
        parts.put(PartName.PEOPLE_AROUND, new PeopleAround(core.sample.people()));
        parts.put(
                PartName.IN_ADVANCE,
                new InAdvance(
                        core.sample.circumstances().advanceStatement(),
                        core.sample.circumstances().advanceDecision(),
                        null));
        parts.put(PartName.AT_PRESENT, json.convertValue(json.createObjectNode().put("urgent", true), AtPresent.class));
    }

    /** Somebody else saves the part meanwhile. */
    void savedByAnother(RecordPart part) {
        parts.put(part.name(), part);
        revisions.merge(part.name(), 1L, Long::sum);
    }

    @Override
    public Mono<RecordOnADay> on(UUID personId, @Nullable String on) {
        return Mono.error(new UnsupportedOperationException("No screen asks for this."));
    }

    @Override
    public Mono<ResponseEntity<PartView>> part(UUID personId, String part) {
        return core.latency.answer(() -> ResponseEntity.ok(view(PartName.of(part))));
    }

    @Override
    public Flux<PartView> versions(UUID personId, String part) {
        return core.latency.answer(() -> view(PartName.of(part))).flux();
    }

    @Override
    public Mono<ResponseEntity<PartView>> save(UUID personId, String part, byte[] content, @Nullable String ifMatch) {
        PartName name = PartName.of(part);
        return core.latency.answer(() -> {
            core.saves.add(new String(content, java.nio.charset.StandardCharsets.UTF_8));
            long now = revisions.getOrDefault(name, 0L);
            if (!("\"" + now + "\"").equals(ifMatch)) {
                throw FakeCore.refusal(412, json.writeValueAsBytes(new PartClash(view(name))));
            }
            parts.put(name, json.readValue(content, name.type()));
            revisions.put(name, now + 1);
            return ResponseEntity.ok(view(name));
        });
    }

    private PartView view(PartName name) {
        long revision = revisions.getOrDefault(name, 0L);
        return new PartView(
                name,
                revision,
                Objects.requireNonNull(parts.get(name)),
                revision == 0 ? null : "Tom Ashby",
                revision == 0 ? null : FakeCore.NOW,
                name == PartName.CAPACITY ? CHOICES : Map.of(),
                name == PartName.TAKING_PART
                        ? List.of(new PartNote("INVOLVE-13", "not_engaging.because", "Find out what is behind it."))
                        : List.of(),
                name == PartName.TAKING_PART ? Map.of("What a plan is for", "Dear Mo, …") : Map.of());
    }
}

package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.person.AssessmentSummary;
import uk.ourplan.api.person.AssessmentView;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.api.person.PersonSearch;
import uk.ourplan.api.person.PersonSummary;
import uk.ourplan.api.person.TimelineEntry;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.person.Person;

/** The people of the fake council: one of them. */
final class FakePeople implements PeopleApi {

    private final FakeCore core;

    FakePeople(FakeCore core) {
        this.core = core;
    }

    @Override
    public Mono<Page<PersonSummary>> search(PersonSearch search) {
        core.searches.add(search);
        return core.latency.answer(() -> {
            Person one = core.sample.person();
            List<PersonSummary> found = core.empty
                    ? List.of()
                    : List.of(new PersonSummary(
                            FakeCore.PERSON,
                            "NM-204417",
                            "Maureen Ivy",
                            "Tattersby",
                            one.likesToBeCalled(),
                            LocalDate.of(1945, 3, 9),
                            one.nhsNumber(),
                            "Harrowbeck",
                            core.state));
            return new Page<>(found, search.page(), search.size(), core.empty ? 0 : 60);
        });
    }

    @Override
    public Mono<PersonRecord> open(UUID id) {
        return core.latency.answer(() -> new PersonRecord(
                FakeCore.PERSON,
                core.sample.person(),
                core.sample.people(),
                core.sample.capacity(),
                core.sample.circumstances(),
                List.of(new AssessmentSummary(
                        FakeCore.ASSESSMENT, AssessmentKind.ADULT, LocalDate.of(2026, 10, 22), true)),
                core.empty ? List.of() : List.of(core.summary()),
                List.of(new TimelineEntry(
                        FakeCore.NOW, "plan_started", "A plan was started.", "Helena Marsh", FakeCore.PLAN)),
                core.transition));
    }

    @Override
    public Mono<AssessmentView> assessment(UUID person, UUID assessment) {
        return core.latency.answer(() -> new AssessmentView(
                FakeCore.ASSESSMENT,
                FakeCore.PERSON,
                core.sample.assessment(),
                Findings.determined("eligibility", core.sample.answer("eligibility"))));
    }

    @Override
    public Mono<Imported> imports(byte[] record, @Nullable String key) {
        return Mono.error(new UnsupportedOperationException("Screens do not import."));
    }
}

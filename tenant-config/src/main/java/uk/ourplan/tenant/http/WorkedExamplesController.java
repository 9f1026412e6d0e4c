package uk.ourplan.tenant.http;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.ExampleChanged;
import uk.ourplan.api.policy.ExampleLaidAside;
import uk.ourplan.api.policy.ExampleView;
import uk.ourplan.api.policy.ExampleWritten;
import uk.ourplan.api.policy.FactsCopied;
import uk.ourplan.api.policy.FactsWanted;
import uk.ourplan.api.policy.WorkedExamplesApi;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Plain;
import uk.ourplan.tenant.publishing.ChangingThePolicy;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.WritingAnExample;
import uk.ourplan.tenant.publishing.WritingAnExample.Written;
import uk.ourplan.tenant.publishing.model.ExampleChange;
import uk.ourplan.tenant.publishing.model.TheLaw;

@RestController
class WorkedExamplesController implements WorkedExamplesApi {

    private final AtTheDoor door;
    private final Policies policies;
    private final WritingAnExample examples;
    private final ChangingThePolicy changing;
    private final TheLaw law;
    private final Catalogue catalogue;

    WorkedExamplesController(
            AtTheDoor door,
            Policies policies,
            WritingAnExample examples,
            ChangingThePolicy changing,
            TheLaw law,
            Catalogue catalogue) {
        this.door = door;
        this.policies = policies;
        this.examples = examples;
        this.changing = changing;
        this.law = law;
        this.catalogue = catalogue;
    }

    @Override
    public Mono<Page<ExampleView>> examples(int page, int size) {
        Pages.check(page, size);
        return door.member(Permission.COUNCIL_ADMIN, Permission.AUDITOR)
                .flatMap(who -> examples.all(who.council()))
                .map(all -> Pages.of(all.stream().map(ExampleViews::shown).toList(), page, size));
    }

    @Override
    public Mono<ExampleView> example(UUID exampleId) {
        return door.member(Permission.COUNCIL_ADMIN, Permission.AUDITOR)
                .flatMap(who -> examples.find(who.council(), exampleId))
                .map(ExampleViews::shown);
    }

    @Override
    public Mono<FactsCopied> copyFacts(FactsWanted wanted, @Nullable String idempotencyKey) {
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> examples.copyFacts(
                        who,
                        wanted.recordNumber(),
                        wanted.determination(),
                        facts -> new FactsCopied(wanted.determination(), facts)));
    }

    @Override
    public Mono<ExampleView> add(ExampleWritten written, @Nullable String idempotencyKey) {
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> read(who, written).flatMap(example -> examples.add(who, example, ExampleViews::shown)));
    }

    @Override
    public Mono<ExampleView> change(UUID exampleId, ExampleWritten written) {
        Integer revision = written.revision();
        if (revision == null) {
            throw notNamed();
        }
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> examples.find(who.council(), exampleId)
                        .then(read(who, written))
                        .flatMap(example -> examples.change(who, exampleId, revision, example, ExampleViews::shown)));
    }

    @Override
    public Mono<ExampleView> layAside(UUID exampleId, ExampleLaidAside laidAside, @Nullable String idempotencyKey) {
        String reason = WrittenExample.reason(laidAside.reason());
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> examples.layAside(who, exampleId, laidAside.revision(), reason, ExampleViews::shown));
    }

    @Override
    public Mono<DraftView> changeIn(UUID exampleId, UUID draftId, ExampleChanged changed) {
        ExampleChange change = changed.reason() == null ? null : read(changed, changed.reason());
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> changing.changeExample(
                        who,
                        draftId,
                        changed.revision(),
                        exampleId,
                        change,
                        standing -> PolicyViews.draft(standing, catalogue, who, changing.today())));
    }

    private static ExampleChange read(ExampleChanged changed, String reason) {
        Map<String, @Nullable Object> expected = changed.expected();
        return new ExampleChange(expected == null ? null : Plain.settings(expected), WrittenExample.reason(reason));
    }

    private Mono<Written> read(WhoIsAsking who, ExampleWritten written) {
        LocalDate on = written.on();
        return Mono.defer(() -> policies.of(who.council()))
                .map(published -> WrittenExample.read(written, law, published.on(on == null ? changing.today() : on)));
    }

    private static PolicyRefused notNamed() {
        return new PolicyRefused(
                ProblemType.VERSION_NOT_NAMED,
                "Send the revision that you read, so that nobody's change is overwritten.");
    }
}

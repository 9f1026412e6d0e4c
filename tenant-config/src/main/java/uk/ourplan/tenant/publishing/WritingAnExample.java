package uk.ourplan.tenant.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.publishing.model.Differing;
import uk.ourplan.tenant.publishing.model.ExampleRun;
import uk.ourplan.tenant.publishing.model.ExamplesOfACouncil;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;
import uk.ourplan.tenant.publishing.model.TheLaw;
import uk.ourplan.tenant.publishing.model.WorkedExample;

/**
 * Writes down what a council expects of facts that it made up. An example says what holds now; that something else is to
 * hold belongs into the draft of a change, so that nobody loosens an example alone.
 */
@Component
public final class WritingAnExample {

    private static final String KIND = "worked_example";

    private final CouncilTransaction transactions;
    private final Policies policies;
    private final PolicyDrafts drafts;
    private final WorkedExamples examples;
    private final TheLaw law;
    private final LiveCases cases;
    private final Clock clock;

    WritingAnExample(
            CouncilTransaction transactions,
            Policies policies,
            PolicyDrafts drafts,
            WorkedExamples examples,
            TheLaw law,
            LiveCases cases,
            Clock clock) {
        this.transactions = transactions;
        this.policies = policies;
        this.drafts = drafts;
        this.examples = examples;
        this.law = law;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What somebody writes.
     *
     * @param on the day that is asked about; {@code null} for the first day of whatever change is tried
     * @param expected the answer, or the part of it that matters
     */
    public record Written(
            String name,
            String determination,
            Map<String, @Nullable Object> facts,
            @Nullable LocalDate on,
            Map<String, @Nullable Object> expected,
            String reason) {}

    /** An example with all that was ever made of it, and how it comes out under the policy in effect. */
    public record Shown(List<WorkedExample> history, ExampleRun today) {

        public WorkedExample latest() {
            return history.getFirst();
        }
    }

    /** Everything that counts today, by name. */
    public Mono<List<Shown>> all(CouncilId council) {
        return transactions.reading(
                council,
                client -> policies.of(council, client)
                        .zipWith(
                                examples.of(council, client),
                                (published, all) -> all.on(today()).stream()
                                        .map(each -> shown(each, all, published))
                                        .toList()));
    }

    /** One, laid aside or not; refused (404) where there is none. */
    public Mono<Shown> find(CouncilId council, UUID id) {
        return transactions.reading(
                council,
                client -> policies.of(council, client)
                        .zipWith(
                                examples.of(council, client),
                                (published, all) -> all.latest(id)
                                        .map(each -> shown(each, all, published))
                                        .orElseThrow(ChangingThePolicy::unknown)));
    }

    /**
     * The facts of a question out of somebody's latest plan, for an example; refused (404) where there is no such plan and (422)
     * where it says nothing to the question.
     */
    public <T> Mono<T> copyFacts(
            WhoIsAsking who,
            String recordNumber,
            String determination,
            Function<Map<String, @Nullable Object>, T> told) {
        return transactions.writing(
                who,
                client -> policies.of(who.council(), client)
                        .flatMap(published ->
                                cases.facts(client, who.council(), recordNumber, determination, published.on(today())))
                        .switchIfEmpty(Mono.error(ChangingThePolicy::unknown))
                        .map(copied -> {
                            if (copied.facts().isEmpty()) {
                                String says =
                                        "The plan says nothing to this question. Choose another question or case.";
                                throw new PolicyRefused(
                                        ProblemType.INVALID,
                                        says,
                                        Map.of("errors", List.of(new Fault("determination", says))));
                            }
                            return new Done<>(
                                    told.apply(copied.facts()), "example_facts_copied", "plan", copied.plan());
                        }));
    }

    /** Adds one; refused (422) where its answer is not what holds. */
    public <T> Mono<T> add(WhoIsAsking who, Written written, Function<Shown, T> told) {
        return transactions.writing(
                who,
                client -> drafts.hold(who.council(), client)
                        .then(examples.nextId(client))
                        .flatMap(id -> kept(who, revision(id, 1, written, who), "example_written", told, client)));
    }

    /** Adds a revision; refused (412) where somebody else did meanwhile, (422) where its answer is not what holds. */
    public <T> Mono<T> change(WhoIsAsking who, UUID id, int revision, Written written, Function<Shown, T> told) {
        return transactions.writing(
                who,
                client -> latest(who, id, revision, client)
                        .flatMap(latest -> kept(
                                who,
                                revision(id, latest.revision() + 1, written, who),
                                "example_changed",
                                told,
                                client)));
    }

    /** Lays it aside; what it said stays on record. */
    public <T> Mono<T> layAside(WhoIsAsking who, UUID id, int revision, String reason, Function<Shown, T> told) {
        return transactions.writing(
                who,
                client -> latest(who, id, revision, client).flatMap(latest -> {
                    WorkedExample aside = new WorkedExample(
                            id,
                            latest.revision() + 1,
                            today(),
                            latest.name(),
                            latest.determination(),
                            latest.facts(),
                            latest.on(),
                            null,
                            reason,
                            null,
                            new Signature(who.worker(), who.name()),
                            clock.instant());
                    return kept(who, aside, "example_laid_aside", told, client);
                }));
    }

    private Mono<WorkedExample> latest(WhoIsAsking who, UUID id, int revision, DatabaseClient client) {
        return drafts.hold(who.council(), client)
                .then(examples.of(who.council(), client))
                .map(all -> {
                    WorkedExample latest = all.latest(id).orElseThrow(ChangingThePolicy::unknown);
                    if (latest.revision() != revision) {
                        throw new PolicyRefused(
                                ProblemType.STALE,
                                "Somebody changed this example since you opened it. Compare both and save again.",
                                Map.of("revision", latest.revision()));
                    }
                    return latest;
                });
    }

    private <T> Mono<Done<T>> kept(
            WhoIsAsking who, WorkedExample next, String deed, Function<Shown, T> told, DatabaseClient client) {
        return policies.exactly(who.council(), client).flatMap(published -> {
            ExampleRun run = run(next, published);
            if (!run.passes()) {
                throw refused(run);
            }
            return examples.add(who.council(), next, client)
                    .then(examples.of(who.council(), client))
                    .map(all -> new Done<>(told.apply(new Shown(all.history(next.id()), run)), deed, KIND, next.id()));
        });
    }

    private Shown shown(WorkedExample example, ExamplesOfACouncil all, PublishedPolicy published) {
        return new Shown(all.history(example.id()), run(example, published));
    }

    private ExampleRun run(WorkedExample example, PublishedPolicy published) {
        LocalDate on = example.on() == null ? today() : example.on();
        return ExampleRun.of(example, null, published.on(on), law);
    }

    private WorkedExample revision(UUID id, int revision, Written written, WhoIsAsking who) {
        return new WorkedExample(
                id,
                revision,
                today(),
                written.name(),
                written.determination(),
                written.facts(),
                written.on(),
                written.expected(),
                written.reason(),
                null,
                new Signature(who.worker(), who.name()),
                clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Days.LONDON));
    }

    private static PolicyRefused refused(ExampleRun run) {
        List<Fault> faults = run.differing().stream()
                .map(differing -> new Fault("expected." + differing.at(), says(differing)))
                .toList();
        return new PolicyRefused(
                ProblemType.INVALID,
                "An example says what holds now, and the answer on " + Days.inWords(run.on())
                        + " is another. That something else is to hold belongs into the draft of a change.",
                Map.of("errors", faults));
    }

    private static String says(Differing differing) {
        return "Expected " + differing.expected() + ", got " + differing.got() + ".";
    }
}

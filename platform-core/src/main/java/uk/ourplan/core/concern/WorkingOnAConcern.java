package uk.ourplan.core.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLine;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.api.concern.SayOfCommissioning;
import uk.ourplan.api.concern.SayOfConcern;
import uk.ourplan.core.concern.model.Concern;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.provider.ConcernCheck;
import uk.ourplan.core.law.provider.ConcernTask;
import uk.ourplan.core.law.provider.ProviderWithdraws;
import uk.ourplan.core.law.provider.StopOnAProvider;
import uk.ourplan.core.law.provider.WhatCommissioningDoes;
import uk.ourplan.core.law.provider.WhereAConcernGoes;
import uk.ourplan.core.law.provider.WhereAConcernGoes.Way;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Reports concerns about organisations and assistants and works on them until they are closed (PROVIDER-01 to PROVIDER-17,
 * PROVIDER-23). What has to follow opens as a task by itself, in the same transaction.
 */
@Component
public class WorkingOnAConcern {

    private static final int LONGEST = 60_000;
    private static final int LONGEST_NAME = 300;

    private final CouncilDoor door;
    private final LayingOutAPlan law;
    private final Concerns concerns;
    private final ConcernTasks tasks;
    private final NewIds ids;
    private final JsonMapper json;

    WorkingOnAConcern(
            CouncilDoor door, LayingOutAPlan law, Concerns concerns, ConcernTasks tasks, NewIds ids, JsonMapper json) {
        this.door = door;
        this.law = law;
        this.concerns = concerns;
        this.tasks = tasks;
        this.ids = ids;
        this.json = json;
    }

    /** Who works on concerns, and so may see them. */
    static Permission[] workers() {
        return new Permission[] {
            Permission.PRACTITIONER,
            Permission.AUTHORISER,
            Permission.COMMISSIONING_OFFICER,
            Permission.PURCHASING_OFFICER
        };
    }

    /** Everybody on the staff. */
    private static Permission[] staff() {
        return new Permission[] {
            Permission.PRACTITIONER,
            Permission.AUTHORISER,
            Permission.PANEL_MEMBER,
            Permission.FINANCE_OFFICER,
            Permission.PURCHASING_OFFICER,
            Permission.COMMISSIONING_OFFICER,
            Permission.COUNCIL_ADMIN
        };
    }

    /** The newest first; the look is recorded. */
    public Mono<Page<ConcernLine>> list(Asking asking, int page, int size) {
        asking.mustHold(workers());
        Paging.mustHold(page, size);
        return door.write(
                asking,
                client -> concerns.page(client, asking.council(), law.today(), page, size)
                        .map(found -> Written.of(
                                found,
                                Deed.of(
                                        "concerns_viewed",
                                        "council",
                                        asking.council().value()))));
    }

    public Mono<ConcernView> report(Asking asking, ConcernRecord said) {
        asking.mustHold(staff());
        acceptable(said, ConcernCheck.mistakes(said, law.today()));
        return door.write(
                asking,
                client -> law.lawToday(client, asking.council())
                        .flatMap(today -> concerns.next(client, asking.council())
                                .flatMap(number -> withEverybodyServed(client, asking, said)
                                        .map(all -> Map.entry(number, all)))
                                .flatMap(both -> {
                                    Concern concern = new Concern(
                                            ids.next(),
                                            both.getKey(),
                                            1,
                                            both.getValue(),
                                            1,
                                            CommissioningRecord.NONE,
                                            law.today(),
                                            asking.worker(),
                                            asking.name(),
                                            null);
                                    return concerns.add(
                                                    client, asking, concern, way(concern, today.policy()), law.now())
                                            .then(followed(
                                                    client, asking, concern, today.policy(), "concern_reported"));
                                })));
    }

    /** Where a provider ends its services everybody who is known to have them is listed (PROVIDER-03). */
    private Mono<ConcernRecord> withEverybodyServed(DatabaseClient client, Asking asking, ConcernRecord said) {
        String provider = said.organisation();
        return ProviderWithdraws.applies(said) && provider != null
                ? concerns.servedBy(client, asking.council(), provider).map(said::alsoServing)
                : Mono.just(said);
    }

    /** Refused (404) where the council has none of this id. */
    public Mono<ConcernView> look(Asking asking, UUID id) {
        asking.mustHold(workers());
        return door.write(
                asking,
                client -> held(client, asking, id)
                        .flatMap(concern -> law.lawToday(client, asking.council())
                                .flatMap(today -> told(client, asking, concern, today.policy()))
                                .map(view -> Written.of(view, about("concern_viewed", id)))));
    }

    public Mono<ConcernView> say(Asking asking, UUID id, SayOfConcern sent) {
        asking.mustHold(Permission.PRACTITIONER);
        return changing(asking, id, "concern_saved", (concern, policy) -> {
            Versions.mustBe(concern.revision(), sent.revision(), Map.of("revision", concern.revision()));
            acceptable(sent.said(), ConcernCheck.mistakes(sent.said(), law.today()));
            if (sent.said().subject() != concern.said().subject()) {
                throw invalid("subject", "What it is about stays as it was reported. Report another concern instead.");
            }
            return concern.saying(sent.said());
        });
    }

    public Mono<ConcernView> commission(Asking asking, UUID id, SayOfCommissioning sent) {
        asking.mustHold(Permission.COMMISSIONING_OFFICER);
        return changing(asking, id, "concern_commissioning_saved", (concern, policy) -> {
            Versions.mustBe(
                    concern.commissioningRevision(),
                    sent.revision(),
                    Map.of("revision", concern.commissioningRevision()));
            acceptable(sent.said(), WhatCommissioningDoes.mistakes(sent.said()));
            return concern.commissioned(sent.said().decidedBy(asking.name(), concern.commissioning()));
        });
    }

    /** Refused (409) with every finding in the way. */
    public Mono<ConcernView> close(Asking asking, UUID id) {
        asking.mustHold(Permission.PRACTITIONER, Permission.COMMISSIONING_OFFICER);
        return changing(asking, id, "concern_closed", (concern, policy) -> {
            Guard.findings(
                    ConcernCheck.inTheWay(concern.on(law.today()), policy),
                    "The concern cannot be closed yet. Mend what is listed.");
            return concern.closed(law.today());
        });
    }

    private Mono<ConcernView> changing(
            Asking asking, UUID id, String deed, BiFunction<Concern, CouncilPolicy, Concern> change) {
        return door.write(
                asking,
                client -> held(client, asking, id)
                        .flatMap(concern -> law.lawToday(client, asking.council())
                                .flatMap(today -> {
                                    if (concern.closedOn() != null) {
                                        throw new Refused(new Refusal.WrongState(
                                                "This concern is closed. Report a new one where it comes up again."));
                                    }
                                    Concern now = change.apply(concern, today.policy());
                                    return concerns.keep(client, asking, now, way(now, today.policy()), law.now())
                                            .then(followed(client, asking, now, today.policy(), deed));
                                })));
    }

    /**
     * The letters of these days are settled: they went out on this day, or there was nobody to write to (PROVIDER-10). A concern that
     * is closed stays as it is.
     */
    Mono<Written<ConcernView>> settle(
            DatabaseClient client, Asking asking, Concern concern, List<LocalDate> letters, LocalDate on, String deed) {
        Concern now = concern.commissioned(letters.stream()
                .reduce(concern.commissioning(), (said, day) -> said.settled(day, on), (one, other) -> other));
        return law.lawToday(client, asking.council())
                .flatMap(today -> (now.closedOn() == null
                                ? concerns.keep(client, asking, now, way(now, today.policy()), law.now())
                                : Mono.<Void>empty())
                        .then(Mono.defer(() -> followed(client, asking, now, today.policy(), deed))));
    }

    /** Tasks and flags are made those that the concern now asks for. */
    private Mono<Written<ConcernView>> followed(
            DatabaseClient client, Asking asking, Concern concern, CouncilPolicy policy, String deed) {
        List<ConcernTask> owed = concern.closedOn() == null
                ? ConcernCheck.owed(concern.on(policy.on()), policy)
                : List.<ConcernTask>of();
        return tasks.owe(client, asking, concern, owed, law.now())
                .then(Mono.defer(() -> concerns.flag(
                        client,
                        asking.council(),
                        concern.id(),
                        StopOnAProvider.flags(concern.said().organisation(), concern.commissioning()))))
                .then(Mono.defer(() -> told(client, asking, concern, policy)))
                .map(view -> Written.of(view, about(deed, concern.id()))
                        .touching("concern_changed", concern.id(), workers()));
    }

    private Mono<ConcernView> told(DatabaseClient client, Asking asking, Concern concern, CouncilPolicy policy) {
        return tasks.handed(client, asking.council(), concern.id())
                .map(handed -> ConcernTold.view(concern, handed, asking, policy));
    }

    private Mono<Concern> held(DatabaseClient client, Asking asking, UUID id) {
        return concerns.hold(client, asking.council(), id)
                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())));
    }

    private static Way way(Concern concern, CouncilPolicy policy) {
        return WhereAConcernGoes.of(concern.on(policy.on()), policy);
    }

    /** What the list calls it. */
    public static String called(ConcernRecord said) {
        String name = said.subject() == ConcernSubject.PERSONAL_ASSISTANT
                ? said.assistantOrNone().name()
                : said.organisation();
        String plain = name == null ? "" : name.strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    private static Deed about(String what, UUID id) {
        return Deed.of(what, "concern", id);
    }

    private void acceptable(Object said, Map<String, String> mistakes) {
        if (json.writeValueAsString(said).length() > LONGEST) {
            throw invalid("summary", "Say it in fewer words.");
        }
        Guard.acceptable(mistakes.entrySet().stream()
                .map(each -> new Mistake(each.getKey(), each.getValue()))
                .toList());
    }

    private static Refused invalid(String field, String says) {
        return new Refused(new Refusal.Invalid(
                "This cannot be put on record as it stands. Correct it.", List.of(new Mistake(field, says))));
    }
}

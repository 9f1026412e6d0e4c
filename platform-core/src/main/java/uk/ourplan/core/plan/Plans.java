package uk.ourplan.core.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.SignedOriginal;
import uk.ourplan.core.plan.model.StepTaken;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;

/** The plans of a council. Every method works inside the transaction of the client that it is given. */
public interface Plans {

    /** The plan as it stands; empty where the council has none of this id. */
    Mono<Plan> find(DatabaseClient client, CouncilId council, UUID id);

    /** The same, held until the transaction ends, so that two who change it do so one after the other. */
    Mono<Plan> hold(DatabaseClient client, CouncilId council, UUID id);

    /** Whether the person has a plan of this kind under way, or the assessment has led to one already. */
    Mono<Boolean> isTaken(DatabaseClient client, CouncilId council, UUID personId, UUID assessmentId, PlanKind kind);

    /** The plan of this kind that the person has under way; empty where there is none. */
    Mono<UUID> underWay(DatabaseClient client, CouncilId council, UUID personId, PlanKind kind);

    /** Whether the person's case is closed, so that it has to be reopened first. */
    Mono<Boolean> isCaseClosed(DatabaseClient client, CouncilId council, UUID personId);

    /** Adds a new plan with the sections that it begins with. */
    Mono<Void> add(DatabaseClient client, CouncilId council, Plan plan);

    /** Keeps how far the plan has come and its agreement record. */
    Mono<Void> keep(DatabaseClient client, CouncilId council, Plan plan);

    /** Keeps one section as it was just saved; whoever saved it is one of the authors from now on. */
    Mono<Void> keepSection(DatabaseClient client, CouncilId council, Plan plan, SectionName name);

    /** Keeps how the plan was made; also of a version that is signed. */
    Mono<Void> keepKeeping(DatabaseClient client, CouncilId council, Plan plan);

    /**
     * Files the scan of what was signed on paper on this version.
     *
     * @return {@code false}, and nothing filed, where one is there already
     */
    Mono<Boolean> fileSignedOriginal(
            DatabaseClient client, Asking asking, Plan plan, SignedOriginal original, Instant at);

    /** The scan that is filed on this version; empty where there is none. */
    Mono<SignedOriginal> signedOriginal(DatabaseClient client, CouncilId council, Plan plan);

    /** Adds the plan as it was submitted, to be kept whatever happens to the draft afterwards. */
    Mono<Void> addSubmission(DatabaseClient client, CouncilId council, Plan plan, Object route);

    /** Adds why it was returned. */
    Mono<Void> addReturn(DatabaseClient client, Asking asking, Plan plan, List<ReturnReason> reasons, Instant at);

    /** Adds a step before the signature; {@code panel} is the whole outcome where it was the panel's. */
    Mono<Void> addStep(DatabaseClient client, CouncilId council, Plan plan, StepTaken step, @Nullable Object panel);

    /** Keeps that this worker declared an interest in the person whose plan it is; a second time changes nothing. */
    Mono<Void> addInterest(DatabaseClient client, Asking asking, Plan plan, Instant at);

    /** Adds the signed version, which nobody can change, and takes the draft's rows away. */
    Mono<Void> addFinal(DatabaseClient client, CouncilId council, Plan plan, Decided decided);

    /**
     * What a decision rested on.
     *
     * @param nationalPack the law that was applied
     * @param policyVersion the council's policy that was applied
     * @param determinations facts, answers and reasons, each under its name
     */
    record Decided(String nationalPack, int policyVersion, Object determinations) {}
}

package uk.ourplan.core.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.JointMeeting;
import uk.ourplan.api.plan.JointPlans;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.model.JoinedPlans;
import uk.ourplan.core.plan.model.JoinedPlans.Joined;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.AuthorRole;
import uk.ourplan.language.plan.SectionName;

/**
 * Shows plans that are made together side by side, puts joined ones on one paper for one reader, and writes a meeting once into
 * each of them (COMBINE-06, COMBINE-07).
 */
@Component
public class PuttingPlansTogether {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final LivePlans live;
    private final PlanCopies copies;
    private final SavingASection saving;
    private final PlanningTeams teams;

    PuttingPlansTogether(
            CouncilDoor door,
            LayingOutAPlan layingOut,
            LivePlans live,
            PlanCopies copies,
            SavingASection saving,
            PlanningTeams teams) {
        this.door = door;
        this.layingOut = layingOut;
        this.live = live;
        this.copies = copies;
        this.saving = saving;
        this.teams = teams;
    }

    /** The parts, each with its own check; the plan alone where it is joined with none that the council keeps. */
    public Mono<JointPlans> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> together(client, asking, planId)
                        .map(plans -> viewed(plans.told(), plans, "plan_parts_viewed")));
    }

    /** The paper for this reader; refused (404) where nothing is joined or nobody of that code reads it. */
    public Mono<byte[]> paper(Asking asking, UUID planId, String reader) {
        asking.mustHold(Deeds.readers());
        return door.write(
                        asking,
                        client -> together(client, asking, planId)
                                .flatMap(plans -> copies.nameOf(client, asking.council())
                                        .map(council -> viewed(
                                                plans.paper(reader, council)
                                                        .orElseThrow(() -> new Refused(new Refusal.NotFound())),
                                                plans,
                                                "joint_plan_document_viewed"))))
                .map(page -> page.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A meeting is written once, and stands in each of the plans made together; where it is not shared, in this one only
     * (COMBINE-07). Refused (409) where none is, or one of them cannot be written now, and (422) without a day up to today.
     */
    public Mono<JointPlans> met(Asking asking, UUID planId, JointMeeting meeting) {
        asking.mustHold(Permission.PRACTITIONER);
        Guard.acceptable(mistakes(meeting, layingOut.today()));
        return door.write(
                asking,
                client -> together(client, asking, planId).flatMap(plans -> {
                    Guard.state(
                            plans.joined().isEmpty()
                                    ? Optional.of(
                                            "No plan is made together with this one. Say so under Other plans first, with the record number.")
                                    : Optional.empty());
                    List<UUID> into = new ArrayList<>(List.of(planId));
                    if (meeting.shared()) {
                        plans.joined().forEach(one -> into.add(one.plan().plan().id()));
                    }
                    return Flux.fromIterable(into.stream().sorted().toList())
                            .concatMap(id -> layingOut.hold(client, asking.council(), id))
                            .concatMap(held -> teams.may(client, asking, held))
                            .concatMap(held -> saving.over(
                                    client,
                                    asking,
                                    held,
                                    JoinedPlans.having(held, meeting),
                                    held.plan().revision(SectionName.PEOPLE_INVOLVED),
                                    AuthorRole.PRACTITIONER))
                            .then(Mono.fromSupplier(() -> viewed(plans.told(), plans, "joint_meeting_recorded")));
                }));
    }

    private static List<Mistake> mistakes(JointMeeting meeting, LocalDate on) {
        List<Mistake> mistakes = new ArrayList<>();
        if (meeting.dated().isAfter(on)) {
            mistakes.add(new Mistake("dated", "Give the day of the meeting, up to today."));
        }
        if (meeting.said().isBlank()) {
            mistakes.add(new Mistake("said", "Say what was said or agreed."));
        }
        return mistakes;
    }

    private Mono<JoinedPlans> together(DatabaseClient client, Asking asking, UUID planId) {
        return layingOut
                .find(client, asking.council(), planId)
                .flatMap(own -> Flux.fromIterable(JoinedPlans.entries(own))
                        .concatMap(one -> live.latestOf(
                                        client, asking.council(), Objects.requireNonNull(one.recordNumber()))
                                .filter(other -> !other.equals(planId))
                                .flatMap(other -> layingOut.findJoined(client, asking.council(), other))
                                .map(other -> new Joined(one, other)))
                        .collectList()
                        .map(joined -> new JoinedPlans(own, joined)));
    }

    /** Each plan that was looked into is on record as looked into. */
    private static <T> Written<T> viewed(T value, JoinedPlans plans, String deed) {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(Deeds.about(deed, plans.own().plan()));
        plans.joined().forEach(one -> deeds.add(Deeds.about(deed, one.plan().plan())));
        return new Written<>(value, deeds, List.of());
    }
}

package uk.ourplan.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.OriginalOnFile;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.OriginalForm;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.Settings;

/** Files the plan in the form in which somebody made it, where the council can file that medium (FORMAT-02). */
@Component
public class FilingAnOriginal {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final Originals originals;
    private final TasksOfAPlan tasks;

    FilingAnOriginal(CouncilDoor door, LayingOutAPlan layingOut, Originals originals, TasksOfAPlan tasks) {
        this.door = door;
        this.layingOut = layingOut;
        this.originals = originals;
        this.tasks = tasks;
    }

    /** Whether one is on file; the look is recorded. */
    public Mono<OriginalOnFile> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> told(client, asking, laid)
                                .map(told -> Written.of(told, Deeds.about("original_form_viewed", laid.plan())))));
    }

    /** The one that was filed last; refused (404) where there is none. The look is recorded. */
    public Mono<Originals.Filed> read(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> originals
                                .last(client, asking.council(), planId)
                                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                                .map(filed -> Written.of(filed, Deeds.about("original_form_read", laid.plan())))));
    }

    /** Refused (422) where it is of no kind that this council can file, and (409) where the plan cannot be written now. */
    public Mono<OriginalOnFile> file(Asking asking, UUID planId, byte[] sent) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(before -> {
                    Guard.state(PlanSteps.whyNotWritten(before.plan().state()));
                    OriginalForm original = OriginalForm.of(sent)
                            .filter(one -> media(before).contains(one.medium()))
                            .orElseThrow(() -> notFiled(before));
                    return originals
                            .add(client, asking, planId, original, layingOut.now())
                            .then(layingOut.find(client, asking.council(), planId))
                            .flatMap(after -> tasks.inStep(client, asking.council(), after, asking.worker())
                                    .then(told(client, asking, after))
                                    .map(told -> Written.of(told, Deeds.about("original_form_filed", after.plan()))
                                            .touching("original_form_filed", planId, Deeds.readers())));
                }));
    }

    private static Refused notFiled(LaidOut laid) {
        return new Refused(
                new Refusal.Invalid(
                        "This cannot be filed.",
                        List.of(
                                new Mistake(
                                        "",
                                        "This council files " + String.join(", ", media(laid))
                                                + " of at most 5 MB. Say in the plan, under the plan in another form, where it is kept."))));
    }

    private static List<String> media(LaidOut laid) {
        return laid.standing().law().policy().read(Settings.STORABLE_MEDIA).value();
    }

    private Mono<OriginalOnFile> told(DatabaseClient client, Asking asking, LaidOut laid) {
        boolean may = asking.holds(Permission.PRACTITIONER)
                && PlanSteps.whyNotWritten(laid.plan().state()).isEmpty();
        return originals
                .last(client, asking.council(), laid.plan().id())
                .map(filed -> new OriginalOnFile(filed.mediaType(), day(filed), filed.byName(), media(laid), may))
                .defaultIfEmpty(new OriginalOnFile(null, null, null, media(laid), may));
    }

    private static @Nullable LocalDate day(Originals.Filed filed) {
        return LocalDate.ofInstant(filed.at(), Days.LONDON);
    }
}
